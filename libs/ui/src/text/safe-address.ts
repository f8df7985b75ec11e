const base = 'https://parvis.invalid';
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export interface SafeAddress {
  href: string;
  /** A path of this site, which the router follows. */
  inner: boolean;
}

/** An address that may be followed from someone's text, or null: `javascript:`, `data:` and the like never pass. Parsed as browsers do. */
export function safeAddress(href: unknown): SafeAddress | null {
  if (typeof href !== 'string') return null;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    return null;
  }
  if (!schemes.has(url.protocol)) return null;
  if (url.origin === base) return { href: `${url.pathname}${url.search}${url.hash}`, inner: true };
  return { href: url.href, inner: false };
}
