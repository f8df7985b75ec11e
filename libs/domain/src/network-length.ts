import { limitOf, type Network, withLink } from './networks.ts';
import { mailAddress } from './share-url.ts';
import { shortAddresses, xLength } from './x-length.ts';

// Bluesky also refuses more than this, which matters for long emoji.
const blueskyBytes = 3000;

// `@awa@social.example`: Mastodon counts the part before the second @. No two parts of the pattern overlap, so long texts cost no more.
const remoteNames = /(?<![\p{L}\p{N}/])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}.-]*[\p{L}\p{N}]/giu;

/**
 * How long a share is in the network's own way of counting, link included (even where the network adds it as a card: the careful figure).
 * X: weighted, see `xLength`. Bluesky: graphemes. Mastodon: graphemes, an address 23, `@name@server` as `@name`. E-mail: the whole encoded
 * `mailto:` address, `subject` included. LinkedIn, Facebook: UTF-16 units. Others, without limit: graphemes.
 */
export function lengthOf(network: Network, text: string, link: string, subject = ''): number {
  const words = withLink(text, link);
  switch (network) {
    case 'x':
      return xLength(words);
    case 'mastodon':
      return graphemes(shortAddresses(words, false).replace(remoteNames, '$1'));
    case 'email':
      return mailAddress(text, link, subject).length;
    case 'linkedin':
    case 'facebook':
      return words.length;
    default:
      return graphemes(words);
  }
}

/** Whether the network takes the share as it stands. For Bluesky the limit of 3,000 UTF-8 bytes is looked at as well. */
export function fits(network: Network, text: string, link: string, subject = ''): boolean {
  const limit = limitOf(network);
  if (network === 'bluesky' && new TextEncoder().encode(withLink(text, link)).length > blueskyBytes) return false;
  return limit === null || lengthOf(network, text, link, subject) <= limit;
}

/** Characters as a reader sees them: Unicode extended grapheme clusters. */
export function graphemes(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
