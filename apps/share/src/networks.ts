/** Where a page was shared, by the short name that its address carries (`?n=li`). */
const networks: Record<string, string> = {
  li: 'linkedin',
  x: 'x',
  fb: 'facebook',
  wa: 'whatsapp',
  em: 'email',
  ma: 'mastodon',
  bs: 'bluesky',
  cp: 'copy',
  sy: 'system',
};

/** The network of a short name, or null for anything else. */
export function networkOf(short: string | null): string | null {
  return short !== null && Object.hasOwn(networks, short) ? (networks[short] ?? null) : null;
}

/** The short name of a network. */
export function shortNameOf(network: string): string | undefined {
  return Object.keys(networks).find((short) => networks[short] === network);
}
