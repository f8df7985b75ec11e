import { limitOf, networkCodes, networkOfCode, networks, textGoesInLink, withLink } from './networks.ts';

test('each network has its own short code, and a code leads back to it', () => {
  expect(new Set(Object.values(networkCodes)).size).toBe(networks.length);
  for (const network of networks) expect(networkOfCode(networkCodes[network])).toBe(network);
  expect(networkOfCode('zz')).toBeNull();
});

test('limits are those of the networks', () => {
  expect(Object.fromEntries(networks.map((network) => [network, limitOf(network)]))).toEqual({
    linkedin: 3000,
    x: 280,
    facebook: 63206,
    whatsapp: null,
    email: 1800,
    mastodon: 500,
    bluesky: 300,
    copy: null,
    system: null,
  });
});

test('on LinkedIn and Facebook the person pastes the words', () => {
  expect(networks.filter(textGoesInLink)).toEqual(['x', 'whatsapp', 'email', 'mastodon', 'bluesky']);
});

test('the link follows the words, once', () => {
  const link = 'https://ici.example/a1';
  expect(withLink(' Bonjour\r\n', link)).toBe(`Bonjour ${link}`);
  expect(withLink(`Voir ${link} !`, link)).toBe(`Voir ${link} !`);
  expect(withLink('', link)).toBe(link);
  expect(withLink('Bonjour', '')).toBe('Bonjour');
});
