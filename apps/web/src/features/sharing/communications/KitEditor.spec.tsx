import { useState } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import { refusal } from '../../../../test/communities.ts';
import type { Answers } from '../../../../test/server.ts';
import { show } from '../../../../test/show.tsx';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { KitEditor } from './KitEditor.tsx';

const text = (language: 'fr' | 'en') => ({
  __typename: 'KitText', language, title: '', description: '', body: [], mustNotSay: '', imageAlt: '', pageUrl: null, disclosure: language === 'fr' ? 'Je travaille ici.' : 'I work here.',
});
const kit = {
  __typename: 'ShareKit', id: 'kit_1', revision: 'first', state: 'draft', linkUrl: null, promotional: false, topics: [], validFrom: '2026-11-24T00:00:00.000Z', validUntil: '2026-12-24T23:00:00.000Z',
  approvedAt: null, approvedBy: null, withdrawnAt: null, withdrawalReason: null, imagePath: null, viewerCanEdit: true, viewerCanApprove: true, viewerCanWithdraw: false,
  texts: [text('fr'), text('en')], suggestions: [], reach: [], proposal: null,
} as unknown as KitFragment;
// The kit is given, not read from the cache: what the server answers leaves its revision as it is.
const saved = { saveKit: { __typename: 'ShareKitPayload', kit, errors: [] } };
const editor = (answers: Answers = {}) => show(<KitEditor kit={kit} onChanged={() => Promise.resolve()} />, { at: '/communications/kits/kit_1', answers: { SaveKit: saved, ...answers } });

afterEach(() => localStorage.clear());

test('what is written is saved when the writer rests, paragraphs apart', async () => {
  const { user, sent } = await editor();
  await user.type(screen.getByLabelText('Titre'), 'Des couleurs');
  await user.type(screen.getByLabelText('Texte'), 'Un.{Enter}{Enter}Deux.');
  await screen.findByText(/^Enregistré à/, {}, { timeout: 5_000 });
  const last = sent.filter(({ operation }) => operation === 'SaveKit').at(-1)!.variables.input as { texts: { language: string; title: string; body: string[] }[] };
  expect(last.texts).toMatchObject([{ language: 'fr', title: 'Des couleurs', body: ['Un.', 'Deux.'] }, { language: 'en', title: '' }]);
});

test('a text to start from carries the disclosure, is counted as its network counts, and goes away again', async () => {
  const { user } = await editor();
  await user.selectOptions(screen.getByLabelText('Réseau'), 'X');
  await user.click(screen.getByRole('button', { name: 'Ajouter un texte' }));
  const field = screen.getByRole('textbox', { name: 'X' });
  expect(field).toHaveValue('Je travaille ici.');
  expect(field).toHaveAccessibleDescription(`${280 - 'Je travaille ici.'.length - 24} caractères restent, lien compris`);
  await user.click(screen.getByRole('button', { name: 'Retirer ce texte pour X' }));
  expect(screen.queryByRole('textbox', { name: 'X' })).toBeNull();
});

test('approving says first what becomes public; what lacks is named in both languages and stands at its field, and what was typed stays', async () => {
  const { user } = await editor({
    ApproveKit: { approveKit: { __typename: 'ShareKitPayload', kit: null, errors: [refusal('Il manque une réponse ici.', 'title.en'), refusal('Il manque une réponse ici.', 'description.fr')] } },
  });
  await user.type(screen.getByLabelText('Titre'), 'Des couleurs');
  await user.click(screen.getByRole('button', { name: 'Approuver…' }));
  const question = screen.getByRole('alertdialog');
  expect(within(question).getByText(/^Deux pages deviennent publiques/)).toBeInTheDocument();
  await user.click(within(question).getByRole('button', { name: 'Approuver et publier' }));
  expect(await screen.findByText('Titre, en anglais : Il manque une réponse ici.')).toBeInTheDocument();
  expect(screen.getByLabelText('Description')).toHaveAccessibleDescription(/Il manque une réponse ici\./);
  expect(screen.getByLabelText('Titre')).toHaveValue('Des couleurs');
  expect(screen.getByText('Quelque chose est à corriger dans l’autre langue.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'En anglais' }));
  expect(screen.getByLabelText('Titre')).toHaveAccessibleDescription(/Il manque une réponse ici\./);
});

test('without an answer of the server what was typed is kept on this device', async () => {
  const first = await editor({ SaveKit: () => { throw new Error('down'); } });
  await first.user.type(screen.getByLabelText('Titre'), 'Des couleurs');
  await screen.findByText(/^Non enregist/, {}, { timeout: 5_000 });
  first.unmount();
  await editor();
  await waitFor(() => expect(screen.getByLabelText('Titre')).toHaveValue('Des couleurs'));
});

describe('two who write the same kit', () => {
  /** A server that refuses to write over words the writer didn't see, as it answers to the page around the editor. */
  function Around({ held }: { held: { kit: KitFragment } }) {
    const [kit, read] = useState(held.kit);
    return <KitEditor kit={kit} onChanged={() => Promise.resolve(read(held.kit))} />;
  }
  const behind = { ...refusal('Quelqu’un a enregistré ce texte entre-temps.'), code: 'CHANGED_MEANWHILE' };
  const shared = async (answers: Answers = {}) => {
    const held = { kit };
    const shown = await show(<Around held={held} />, {
      at: '/communications/kits/kit_1',
      answers: {
        SaveKit: ({ input }) =>
          (input as { basedOn: string }).basedOn === held.kit.revision ? saved : { saveKit: { __typename: 'ShareKitPayload', kit: null, errors: [behind] } },
        ...answers,
      },
    });
    const someoneElseSaves = () => {
      held.kit = { ...kit, revision: 'theirs', texts: [{ ...text('fr'), title: 'Du gris' }, text('en')] } as unknown as KitFragment;
    };
    return { ...shown, someoneElseSaves };
  };
  const basedOn = (sent: { operation: string; variables: Record<string, unknown> }[], operation: string) =>
    sent.filter((one) => one.operation === operation).map(({ variables }) => (variables.input as { basedOn: string }).basedOn);

  test('both are shown, nothing is sent or approved until one chooses', async () => {
    const { user, sent, someoneElseSaves } = await shared();
    someoneElseSaves();
    await user.type(screen.getByLabelText('Titre'), 'Des couleurs');
    expect(await screen.findByRole('alert', {}, { timeout: 5_000 })).toHaveTextContent('Quelqu’un d’autre a enregistré ce texte');
    expect(screen.getByRole('region', { name: 'Enregistré par quelqu’un d’autre' })).toHaveTextContent('Titre');
    expect(screen.getByRole('region', { name: 'Enregistré par quelqu’un d’autre' })).toHaveTextContent(/Du\s*gris/);
    expect(screen.getByLabelText('Titre')).toHaveValue('Des couleurs');
    expect(screen.getByRole('button', { name: 'Approuver…' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Garder mon texte' }));
    await waitFor(() => expect(basedOn(sent, 'SaveKit')).toEqual(['first', 'theirs']));
  });

  test('who approves what someone else has changed since is shown it first', async () => {
    const { user, sent, someoneElseSaves } = await shared({
      ApproveKit: { approveKit: { __typename: 'ShareKitPayload', kit: null, errors: [behind] } },
    });
    someoneElseSaves();
    await user.click(screen.getByRole('button', { name: 'Approuver…' }));
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Approuver et publier' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Quelqu’un d’autre a modifié ce kit');
    expect(basedOn(sent, 'ApproveKit')).toEqual(['first']);
    expect(screen.getByLabelText('Titre')).toHaveValue('Du gris');
  });
});

test('who proposed a kit is told that a colleague approves it', async () => {
  await show(<KitEditor kit={{ ...kit, viewerCanApprove: false }} onChanged={() => Promise.resolve()} />, { at: '/communications/kits/kit_1', answers: { SaveKit: saved } });
  expect(screen.getByText(/^Vous l’avez proposé vous-même/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Approuver…' })).toBeNull();
});
