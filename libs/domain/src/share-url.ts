import { mastodonInstance } from './mastodon-instance.ts';
import { type Network, withLink } from './networks.ts';

/** What is shared. `link` is the short link to the public page; `subject` is for e-mail, `instance` the person's Mastodon server. */
export interface ShareContent {
  readonly text: string;
  readonly link: string;
  readonly subject?: string;
  readonly instance?: string;
}

/**
 * The address that opens the network's own dialog, to be followed in a new window with `rel="noopener noreferrer"`.
 * Null where there is none (`copy`, `system`), and for Mastodon without a valid instance. LinkedIn and Facebook get the link alone.
 */
export function shareUrl(network: Network, content: ShareContent): string | null {
  const { link } = content;
  const text = content.text.replace(/\r\n?/g, '\n').trim();
  // A text that already holds the link must not end with it twice.
  const textAndUrl: Record<string, string> = text.includes(link) ? { text } : { text, url: link };
  switch (network) {
    case 'linkedin':
      return address('https://www.linkedin.com/sharing/share-offsite/', { url: link });
    case 'x':
      return address('https://x.com/intent/tweet', textAndUrl);
    case 'facebook':
      return address('https://www.facebook.com/sharer/sharer.php', { u: link });
    case 'whatsapp':
      return address('https://wa.me/', { text: withLink(text, link) });
    case 'email':
      return mailAddress(text, link, content.subject ?? '');
    case 'mastodon': {
      const instance = mastodonInstance(content.instance ?? '');
      return instance && address(`https://${instance}/share`, textAndUrl);
    }
    case 'bluesky':
      return address('https://bsky.app/intent/compose', { text: withLink(text, link) });
    default:
      return null;
  }
}

/** `mailto:?subject=…&body=…`: the text, an empty line, the link (left out where the text holds it), line ends as `%0D%0A` (RFC 6068). */
export function mailAddress(text: string, link: string, subject: string): string {
  const words = text.replace(/\r\n?/g, '\n').trim();
  const body = words.includes(link) ? words : [words, link].filter((part) => part !== '').join('\n\n');
  return address('mailto:', { subject: subject.replace(/\s+/g, ' ').trim(), body: body.replaceAll('\n', '\r\n') });
}

// Several mobile applications show a plus sign where URLSearchParams means a space; a real plus is already %2B.
function address(base: string, parameters: Record<string, string>): string {
  return `${base}?${new URLSearchParams(parameters).toString().replaceAll('+', '%20')}`;
}
