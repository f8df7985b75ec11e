/** An address as cards know it. */
export interface Address {
  url: string;
  /** Of an address of this Parvis: what stands after its origin. */
  path: string | null;
}

/** Where an address leads, said for cards; `home` is where this Parvis stands. */
export function addressOf(url: string, home: string): Address {
  const inside = url === home || url.startsWith(`${home}/`);
  return { url, path: inside ? url.slice(home.length) : null };
}
