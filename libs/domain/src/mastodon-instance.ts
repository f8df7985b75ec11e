/**
 * The host of a Mastodon server, from what a person types: `mastodon.social`, `https://Mastodon.social/`, `@awa@mastodon.social`.
 * Lower case, international names in their ASCII form. Null for anything that is not a public host name: an address in figures, a port,
 * a path, a name without a dot or one kept for local use. The server must still check before it connects.
 */
export function mastodonInstance(typed: string): string | null {
  const host = typed
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/^@?[a-z0-9_.-]+@/i, '');
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(host)) return null;
  if (!URL.canParse(`https://${host}/`)) return null;
  const { hostname } = new URL(`https://${host}/`);
  const labels = hostname.split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length < 2 || hostname.length > 253 || !/^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(ending)) return null;
  if (['localhost', 'local', 'internal', 'localdomain', 'lan', 'home', 'corp', 'arpa'].includes(ending)) return null;
  return labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) ? hostname : null;
}
