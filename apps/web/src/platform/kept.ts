/** A small choice kept on this device; null when there is none or the browser keeps nothing. Read as well by public/before-paint.js. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(`parvis:${name}`);
  } catch {
    return null;
  }
}

/** Null removes it. A browser that refuses to keep it loses it at the next visit, and nothing else. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`parvis:${name}`);
    else localStorage.setItem(`parvis:${name}`, value);
  } catch {
    // Private browsing with storage off.
  }
}
