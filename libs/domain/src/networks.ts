/** Where an ambassador can share, in the order offered. `copy` is the clipboard, `system` the device's own share sheet. */
export const networks = ['linkedin', 'x', 'facebook', 'whatsapp', 'email', 'mastodon', 'bluesky', 'copy', 'system'] as const;

/** One of `networks`. */
export type Network = (typeof networks)[number];

/** Short codes that stand in a public address (`?n=li`), so that opens can be counted by network. */
export const networkCodes: Record<Network, string> = {
  linkedin: 'li',
  x: 'x',
  facebook: 'fb',
  whatsapp: 'wa',
  email: 'em',
  mastodon: 'ma',
  bluesky: 'bs',
  copy: 'cp',
  system: 'sy',
};

/** The network of a short code; null for anything else that stands in an address. */
export function networkOfCode(code: string): Network | null {
  return networks.find((network) => networkCodes[network] === code) ?? null;
}

const networkLimits: Record<Network, number | null> = {
  linkedin: 3000,
  x: 280,
  facebook: 63_206,
  whatsapp: null,
  // Some mail programs and browsers cut longer addresses.
  email: 1800,
  mastodon: 500,
  bluesky: 300,
  copy: null,
  system: null,
};

/** The most that `lengthOf` may say for a network, in that network's own way of counting; null where there is no limit to respect. */
export function limitOf(network: Network): number | null {
  return networkLimits[network];
}

/**
 * Whether the network's dialog takes the text. LinkedIn and Facebook take the address alone (Facebook's rules forbid prefilled words):
 * there the text is copied first, then pasted by the person. `copy` and `system` have no dialog of ours.
 */
export function textGoesInLink(network: Network): boolean {
  return network === 'x' || network === 'whatsapp' || network === 'email' || network === 'mastodon' || network === 'bluesky';
}

/** The words as they leave: the text, then the link after a space unless the text already holds it. Line ends are U+000A. */
export function withLink(text: string, link: string): string {
  const words = text.replace(/\r\n?/g, '\n').trim();
  if (link === '' || words.includes(link)) return words;
  return words === '' ? link : `${words} ${link}`;
}
