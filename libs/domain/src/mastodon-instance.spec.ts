import { mastodonInstance } from './mastodon-instance.ts';

test.each([
  ['mastodon.social', 'mastodon.social'],
  [' HTTPS://Mastodon.Social/ ', 'mastodon.social'],
  ['@awa@mastodon.social', 'mastodon.social'],
  ['awa.b@piaille.fr', 'piaille.fr'],
  ['réseau.example', 'xn--rseau-bsa.example'],
])('a person may type %s', (typed, host) => {
  expect(mastodonInstance(typed)).toBe(host);
});

test.each([
  [''],
  ['localhost'],
  ['server.local'],
  ['metadata.google.internal'],
  ['127.0.0.1'],
  ['2130706433'],
  ['0x7f.1'],
  ['[::1]'],
  ['mastodon.social:8443'],
  ['mastodon.social/path'],
  ['mastodon.social?x=1'],
  ['user:secret@mastodon.social'],
  ['a@b@mastodon.social'],
  ['javascript:alert(1)'],
  ['ftp://mastodon.social'],
  ['-bad.example'],
  ['bad..example'],
  ['mastodon.social.'],
  ['mastodon.social\\@evil.example'],
  ['xn--zz--.example'],
  [`${'a'.repeat(64)}.example`],
])('%s is no instance', (typed) => {
  expect(mastodonInstance(typed)).toBeNull();
});
