import { screen, waitFor, within } from '@testing-library/react';
import type { Answers } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { ShareSheet } from './ShareSheet.tsx';

const text = (language: 'fr' | 'en') => ({
  __typename: 'KitText', language, title: language === 'fr' ? 'Quatre bacs' : 'Four bins', description: 'Une phrase.', mustNotSay: 'Pas de chiffres.', imageAlt: '',
  disclosure: language === 'fr' ? 'Je travaille chez Méridian.' : 'I work for Méridian.', pageUrl: `https://ici.meridian.example/${language}/quatre-bacs-abc`,
});
const suggestion = (network: string, words: string, language = 'fr') => ({ __typename: 'KitSuggestion', network, language, text: words });
const kit = {
  __typename: 'ShareKit', id: 'kit_1', state: 'approved', imagePath: null, withdrawalReason: null, viewerCanShare: true,
  texts: [text('fr'), text('en')],
  suggestions: [suggestion('linkedin', 'Bien rangé. Je travaille chez Méridian.'), suggestion('x', 'Quatre bacs ! Je travaille chez Méridian.'), suggestion('x', 'Four bins! I work for Méridian.', 'en')],
  reminders: [{ __typename: 'Section', id: 'section_1', key: 's1', kind: 'rule', position: 1, text: { __typename: 'SectionText', title: 'Ne donnez pas de chiffres', chapter: '', body: { type: 'root', children: [] }, source: 'Code de commerce' } }],
};
const nothingShared = { shareKit: { __typename: 'ShareKitSharePayload', openUrl: null, share: null, kit: null, errors: [] as object[] } };
const shared = (openUrl: string | null) => ({
  shareKit: {
    __typename: 'ShareKitSharePayload', openUrl, errors: [],
    share: { __typename: 'Share', id: 'share_1', link: 'https://ici.meridian.example/s/abcdefghijkl' },
    kit: { __typename: 'ShareKit', id: 'kit_1', viewerShares: [{ __typename: 'Share', id: 'share_1' }] },
  },
});
const sheet = (answers: Answers = {}) => show(<ShareSheet kitId="kit_1" onClose={() => undefined} />, { at: '/ambassadors/kit_1', answers: { KitToShare: { shareKit: kit }, ...answers } });
const words = () => screen.findByRole('textbox', { name: 'Avec vos mots' });

afterEach(() => localStorage.clear());

test('each network brings its own text, counted as it counts, until the person wrote their own', async () => {
  const { user } = await sheet();
  expect(await words()).toHaveValue('Bien rangé. Je travaille chez Méridian.');
  await user.click(screen.getByRole('radio', { name: /^X/ }));
  expect(await words()).toHaveValue('Quatre bacs ! Je travaille chez Méridian.');
  // Any link weighs 23 on X, after a space.
  expect(screen.getByText(/sur 280, lien compris/)).toHaveTextContent(String(280 - 'Quatre bacs ! Je travaille chez Méridian.'.length - 24));
  await user.type(await words(), ' Bravo à tous');
  await user.click(screen.getByRole('radio', { name: /^LinkedIn/ }));
  expect(await words()).toHaveValue('Quatre bacs ! Je travaille chez Méridian. Bravo à tous');
});

test('the rules of the guide and what must not be said stand beside the words, and a lost disclosure is put back in one press', async () => {
  const { user } = await sheet();
  expect(await screen.findByText('Pas de chiffres.')).toBeVisible();
  expect(screen.getByText('Ne donnez pas de chiffres')).toBeVisible();
  await user.clear(await words());
  await user.type(await words(), 'Sans rien dire');
  await user.click(screen.getByRole('button', { name: /^Remettre/ }));
  expect(await words()).toHaveValue('Je travaille chez Méridian.\nSans rien dire');
});

test('a refusal stands at the field with the words kept, a second press sends the same share, and the words then leave this device', async () => {
  let times = 0;
  const { user, sent } = await sheet({
    ShareKit: () => {
      times += 1;
      return times === 1 ? { shareKit: { ...nothingShared.shareKit, errors: [{ __typename: 'UserError', code: 'DISCLOSURE_MISSING', field: 'text', message: 'Dites que vous travaillez ici.' }] } } : shared('https://x.com/intent/tweet?text=Quatre');
    },
  });
  await user.click(await screen.findByRole('radio', { name: /^X/ }));
  await user.type(await words(), ' Vraiment.');
  await user.click(screen.getByRole('button', { name: 'Préparer mon partage' }));
  expect(await words()).toHaveAccessibleDescription(/Dites que vous travaillez ici\./);
  expect(await words()).toHaveValue('Quatre bacs ! Je travaille chez Méridian. Vraiment.');
  await user.click(screen.getByRole('button', { name: 'Préparer mon partage' }));
  expect(await screen.findByRole('link', { name: /^Ouvrir X/ })).toHaveAttribute('href', 'https://x.com/intent/tweet?text=Quatre');
  const [first, second] = sent.filter(({ operation }) => operation === 'ShareKit').map(({ variables }) => variables.input as { clientId: string });
  expect(second!.clientId).toBe(first!.clientId);
  expect(Object.keys(localStorage).filter((key) => key.includes('share:'))).toEqual([]);
});

test('what was written is still there when the sheet is opened again', async () => {
  const first = await sheet();
  await first.user.type(await words(), ' À demain.');
  await waitFor(() => expect(Object.keys(localStorage).some((key) => key.includes('share:kit_1'))).toBe(true));
  first.unmount();
  await sheet();
  expect(await words()).toHaveValue('Bien rangé. Je travaille chez Méridian. À demain.');
});

test('LinkedIn takes no text: it is copied first, then pasted', async () => {
  const { user } = await sheet({ ShareKit: () => shared('https://www.linkedin.com/sharing/share-offsite/?url=x') });
  await words();
  await user.click(screen.getByRole('button', { name: 'Préparer mon partage' }));
  await user.click(await screen.findByRole('button', { name: 'Copier le texte' }));
  expect(await navigator.clipboard.readText()).toBe('Bien rangé. Je travaille chez Méridian.');
  expect(screen.getByRole('link', { name: /^Ouvrir LinkedIn/ })).toHaveAttribute('rel', 'noopener noreferrer');
});

test('a message by e-mail opens the own e-mail', async () => {
  const { user } = await sheet({ ShareKit: () => shared('mailto:?subject=x') });
  await words();
  await user.click(screen.getByRole('radio', { name: /^Par courriel/ }));
  await user.click(screen.getByRole('button', { name: 'Préparer mon partage' }));
  expect(await screen.findByRole('link', { name: /^Ouvrir ma messagerie/ })).toHaveAttribute('href', 'mailto:?subject=x');
});

test('a kit that was withdrawn meanwhile says so, and why', async () => {
  await sheet({ KitToShare: { shareKit: { ...kit, state: 'withdrawn', viewerCanShare: false, withdrawalReason: 'La date a changé.' } } });
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('La date a changé.')).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: 'Préparer mon partage' })).toBeNull();
});
