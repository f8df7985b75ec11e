import { fits, graphemes, lengthOf } from './network-length.ts';
import { networks } from './networks.ts';
import { shareUrl } from './share-url.ts';

const link = 'https://ici.meridian.example/fr/armoires-de-rue-k4t7';

test('on X the link weighs 23 and a space, whatever its length', () => {
  expect(lengthOf('x', 'Bonjour', link)).toBe(7 + 1 + 23);
  expect(fits('x', 'a'.repeat(256), link)).toBe(true);
  expect(fits('x', 'a'.repeat(257), link)).toBe(false);
  expect(fits('x', '語'.repeat(128), link)).toBe(true);
  expect(fits('x', '語'.repeat(129), link)).toBe(false);
});

test('on Bluesky the whole link counts, and a joined emoji is one', () => {
  expect(lengthOf('bluesky', 'Bravo 👨‍👩‍👧‍👦', link)).toBe(7 + 1 + link.length);
  expect(fits('bluesky', 'a'.repeat(300), '')).toBe(true);
  expect(fits('bluesky', 'a'.repeat(301), '')).toBe(false);
});

test('Bluesky also refuses too many bytes', () => {
  expect(lengthOf('bluesky', '👨‍👩‍👧‍👦'.repeat(200), '')).toBe(200);
  expect(fits('bluesky', '👨‍👩‍👧‍👦'.repeat(200), '')).toBe(false);
});

test('on Mastodon a link weighs 23, a bare name its length, and a colleague elsewhere only the name', () => {
  expect(lengthOf('mastodon', 'Bonjour', link)).toBe(7 + 1 + 23);
  expect(lengthOf('mastodon', 'meridian.com', '')).toBe(12);
  expect(lengthOf('mastodon', 'Merci @awa@social.example !', '')).toBe('Merci @awa !'.length);
  expect(lengthOf('mastodon', '🇫🇷🎉', '')).toBe(2);
  expect(fits('mastodon', 'é'.repeat(476), link)).toBe(true);
  expect(fits('mastodon', 'é'.repeat(477), link)).toBe(false);
});

test('a very long word costs no time to count', () => {
  const start = performance.now();
  for (const text of [`@${'a'.repeat(60_000)}`, 'a.'.repeat(30_000), 'https://'.repeat(7_000), '@a'.repeat(30_000), 'a-'.repeat(30_000)]) {
    expect(lengthOf('mastodon', text, '')).toBeGreaterThan(0);
    expect(lengthOf('x', text, '')).toBeGreaterThan(0);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});

test('an e-mail counts as the encoded address that the mail program receives', () => {
  const length = lengthOf('email', 'Bonjour à\ntous', link, 'Une idée');
  expect(length).toBe(shareUrl('email', { text: 'Bonjour à\ntous', link, subject: 'Une idée' })?.length);
  expect(fits('email', 'é'.repeat(300), link)).toBe(false);
  expect(fits('email', 'e'.repeat(1500), link)).toBe(true);
});

test('LinkedIn and Facebook count the link too', () => {
  expect(lengthOf('linkedin', 'Bravo 🎉', link)).toBe(8 + 1 + link.length);
  expect(fits('linkedin', 'a'.repeat(3000 - 1 - link.length), link)).toBe(true);
  expect(fits('linkedin', 'a'.repeat(3000 - link.length), link)).toBe(false);
  expect(fits('facebook', 'a'.repeat(63_207), '')).toBe(false);
});

test('a link that stands in the words is not counted twice', () => {
  for (const network of networks) {
    if (network !== 'email') expect(lengthOf(network, `Voir ${link}`, link)).toBe(lengthOf(network, 'Voir', link));
  }
});

test('WhatsApp, the clipboard and the share sheet set no limit', () => {
  for (const network of ['whatsapp', 'copy', 'system'] as const) {
    expect(lengthOf(network, 'Ça 🎉', '')).toBe(4);
    expect(fits(network, 'a'.repeat(100_000), link)).toBe(true);
  }
});

test('what a reader sees as one character is one', () => {
  expect(graphemes('e\u0301🇫🇷')).toBe(2);
});
