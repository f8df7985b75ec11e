import { networks } from './networks.ts';
import { shareUrl } from './share-url.ts';

const link = 'https://ici.example/fr/a?n=li&x=1';
const encoded = 'https%3A%2F%2Fici.example%2Ffr%2Fa%3Fn%3Dli%26x%3D1';
const content = { text: 'Été & 1+1 #Fibre\nBravo', link, subject: 'Une idée', instance: 'mastodon.social' };
const text = '%C3%89t%C3%A9%20%26%201%2B1%20%23Fibre%0ABravo';

test('each network’s dialog opens with what it takes', () => {
  expect(Object.fromEntries(networks.map((network) => [network, shareUrl(network, content)]))).toEqual({
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${encoded}`,
    x: `https://x.com/intent/tweet?text=${text}&url=${encoded}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${encoded}`,
    whatsapp: `https://wa.me/?text=${text}%20${encoded}`,
    email: `mailto:?subject=Une%20id%C3%A9e&body=${text.replace('%0A', '%0D%0A')}%0D%0A%0D%0A${encoded}`,
    mastodon: `https://mastodon.social/share?text=${text}&url=${encoded}`,
    bluesky: `https://bsky.app/intent/compose?text=${text}%20${encoded}`,
    copy: null,
    system: null,
  });
});

test('no words of ours reach Facebook or LinkedIn', () => {
  for (const network of ['facebook', 'linkedin'] as const) expect(shareUrl(network, content)).not.toContain('Fibre');
});

test('a link that stands in the words is not sent again', () => {
  const inside = { ...content, text: `Voir ${link} !` };
  expect(shareUrl('x', inside)).toBe(`https://x.com/intent/tweet?text=Voir%20${encoded}%20!`.replace('!', '%21'));
  expect(shareUrl('email', inside)?.split(encoded)).toHaveLength(2);
});

test('a subject can’t bring another mail header, nor an instance another host', () => {
  expect(shareUrl('email', { text: '', link, subject: 'Hello\r\nBcc: all@example.com&cc=x' })).toBe(
    `mailto:?subject=Hello%20Bcc%3A%20all%40example.com%26cc%3Dx&body=${encoded}`,
  );
  expect(shareUrl('mastodon', { ...content, instance: 'mastodon.social/@x?' })).toBeNull();
  expect(shareUrl('mastodon', { text: 'Bonjour', link })).toBeNull();
});

test('an e-mail without subject keeps the field, for the person to fill', () => {
  expect(shareUrl('email', { text: 'Bonjour', link })).toBe(`mailto:?subject=&body=Bonjour%0D%0A%0D%0A${encoded}`);
});
