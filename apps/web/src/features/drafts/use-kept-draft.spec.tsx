import { jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { liveLine } from '../../../test/live.ts';
import { claire } from '../../../test/server.ts';
import type { Viewer } from '../../platform/session/viewer.ts';

const line = liveLine();
const { show } = await import('../../../test/show.tsx');
const { DraftMark } = await import('./DraftMark.tsx');
const { DraftSync } = await import('./DraftSync.tsx');
const { useKeptDraft } = await import('./use-kept-draft.ts');

const empty = { body: '' };
interface Saved {
  body: string;
  clientId: string;
  basedOn: number | null;
  secondsAgo: number;
  device: string;
}

function Composer() {
  const draft = useKeptDraft('comment:post_1', empty);
  return (
    <>
      <textarea aria-label="Texte" value={draft.value.body} onChange={(event) => draft.set({ body: event.target.value })} />
      <DraftMark draft={draft} />
      <button type="button" onClick={draft.discard}>
        Jeter
      </button>
    </>
  );
}

/** The server as one device meets it: it keeps one draft, which another device may change. */
function shelf() {
  const state = { up: true, draft: null as null | Record<string, unknown>, saves: [] as Saved[], discards: [] as { clientId: string | null }[], newerThere: false };
  const put = (body: string, more: object = {}) => {
    state.draft = {
      __typename: 'Draft', id: 'draft_1', title: '', options: '', savedAt: '2026-11-24T10:05:00Z', otherVersions: [], clientId: '11111111-1111-4111-8111-111111111111', device: 'elsewhere',
      ...state.draft, bodyMarkdown: body, revision: Number(state.draft?.revision ?? 0) + 1, ...more,
    };
  };
  const ifUp = (answer: () => Record<string, unknown>) => () => (state.up ? answer() : new Error('down'));
  const viewer = () => ({ viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, draft: state.draft } });
  const answers = {
    Draft: ifUp(viewer),
    SaveDraft: ({ input }: Record<string, unknown>) => {
      if (!state.up) return new Error('down');
      const save = input as Saved;
      state.saves.push(save);
      const before = state.draft?.bodyMarkdown;
      const aside = { __typename: 'DraftVersion', id: 'draftversion_1', title: '', savedAt: '2026-11-24T10:05:00Z' };
      if (state.newerThere) state.draft = { ...state.draft!, otherVersions: [{ ...aside, bodyMarkdown: save.body }] };
      else put(save.body, { device: save.device, clientId: save.clientId, otherVersions: state.draft && save.basedOn !== state.draft.revision ? [{ ...aside, bodyMarkdown: before }] : [] });
      return { saveDraft: { __typename: 'DraftPayload', draft: state.draft, errors: [] } };
    },
    DiscardDraft: ({ input }: Record<string, unknown>) => {
      if (!state.up) return new Error('down');
      state.discards.push(input as { clientId: string });
      const draft = state.draft;
      state.draft = null;
      return { discardDraft: { __typename: 'DiscardDraftPayload', draft, errors: [] } };
    },
    TakeDraftVersion: () => {
      put('Tapé au bureau', { device: 'chosen' });
      return { takeDraftVersion: { __typename: 'DraftPayload', draft: state.draft, errors: [] } };
    },
    SettleDraft: () => {
      state.draft = { ...state.draft!, otherVersions: [] };
      return { settleDraft: { __typename: 'DraftPayload', draft: state.draft, errors: [] } };
    },
  };
  return { state, put, answers };
}
const text = () => screen.getByLabelText('Texte');
const rest = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 1_300))));
const signal = () => line.signal({ type: 'draftChanged', draftId: 'draft_1', device: 'elsewhere' });

jest.setTimeout(20_000);
beforeEach(() => localStorage.clear());

test('it is on the server within two seconds after the last key, in one save', async () => {
  const { state, answers } = shelf();
  const { user } = await show(<Composer />, { answers });
  await user.type(text(), 'Bonjour');
  expect(state.saves).toEqual([]);
  expect(screen.getByText(/Brouillon enregistré à/)).toBeVisible();
  await rest();
  expect(state.saves).toEqual([expect.objectContaining({ body: 'Bonjour', basedOn: null })]);
  await user.type(text(), ' à tous');
  await rest();
  expect(state.saves.at(-1)).toMatchObject({ body: 'Bonjour à tous', basedOn: 1, clientId: state.saves[0]!.clientId });
});

test('a late answer that the server gave before it had these words takes none of them away', async () => {
  const { state, answers } = shelf();
  let arrive: () => void = () => undefined;
  let asked = 0;
  const late = () => {
    const then = answers.Draft();
    return (asked += 1) > 1 ? then : new Promise<typeof then>((resolve) => (arrive = () => resolve(then)));
  };
  const { user } = await show(<Composer />, { answers: { ...answers, Draft: late } });
  await user.type(text(), 'Bonjour');
  await rest();
  expect(state.saves).toHaveLength(1);
  await act(async () => arrive());
  await rest();
  expect(text()).toHaveValue('Bonjour');
  expect(state.discards).toEqual([]);
});

test('what another device wrote is there when one comes, and comes while one looks on', async () => {
  const { put, answers } = shelf();
  put('Commencé au téléphone');
  await show(<Composer />, { answers });
  await waitFor(() => expect(text()).toHaveValue('Commencé au téléphone'));
  put('Commencé au téléphone, suite');
  await signal();
  await waitFor(() => expect(text()).toHaveValue('Commencé au téléphone, suite'));
});

test('what was sent or thrown away elsewhere is gone here', async () => {
  const { state, put, answers } = shelf();
  put('Bientôt envoyé');
  await show(<Composer />, { answers });
  await waitFor(() => expect(text()).toHaveValue('Bientôt envoyé'));
  state.draft = null;
  await signal();
  await waitFor(() => expect(text()).toHaveValue(''));
  expect(screen.queryByText(/Brouillon enregistré/)).toBeNull();
});

test('words of two devices: the newest stand, and the others can be had back or let go', async () => {
  const { put, answers } = shelf();
  const { user } = await show(<Composer />, { answers });
  put('Tapé au bureau');
  await user.type(text(), 'Tapé ici');
  await rest();
  expect(text()).toHaveValue('Tapé ici');
  await user.click(await screen.findByRole('button', { name: 'Récupérer l’autre version' }));
  expect(await screen.findByText('Tapé au bureau')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Récupérer cette version' }));
  await waitFor(() => expect(text()).toHaveValue('Tapé au bureau'));
});

test('the words in the field are kept, and the others forgotten, where one says so', async () => {
  const { put, answers } = shelf();
  const { user } = await show(<Composer />, { answers });
  put('Tapé au bureau');
  await user.type(text(), 'Tapé ici');
  await rest();
  await user.click(await screen.findByRole('button', { name: 'Récupérer l’autre version' }));
  await user.click(await screen.findByRole('button', { name: 'Garder ce qui est dans le champ' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Récupérer l’autre version' })).toBeNull());
  expect(text()).toHaveValue('Tapé ici');
});

test('where newer words stand on the server they are shown, and mine can be had back', async () => {
  const { state, put, answers } = shelf();
  const { user } = await show(<Composer />, { answers });
  put('Plus récent, ailleurs');
  state.newerThere = true;
  await user.type(text(), 'Du train');
  await rest();
  await waitFor(() => expect(text()).toHaveValue('Plus récent, ailleurs'));
  expect(screen.getByRole('button', { name: 'Récupérer l’autre version' })).toBeVisible();
});

test('without the server it is kept on this device and says so; it leaves when the line is back', async () => {
  const { state, answers } = shelf();
  state.up = false;
  const { user } = await show(<Composer />, { answers });
  await user.type(text(), 'Dans le tunnel');
  await rest();
  expect(await screen.findByText(/Brouillon gardé sur cet appareil à/)).toBeVisible();
  state.up = true;
  await act(async () => void dispatchEvent(new Event('online')));
  await waitFor(() => expect(state.saves).toEqual([expect.objectContaining({ body: 'Dans le tunnel' })]));
  expect(await screen.findByText(/Brouillon enregistré à/)).toBeVisible();
});

test('what a closed page left on this device is brought to the server at the next visit, whatever page that is', async () => {
  const { state, answers } = shelf();
  state.up = false;
  const first = await show(<Composer />, { answers });
  await first.user.type(text(), 'Avant la panne');
  await rest();
  first.unmount();
  state.up = true;
  await show(<DraftSync />, { answers });
  await waitFor(() => expect(state.saves).toEqual([expect.objectContaining({ body: 'Avant la panne' })]));
});

test('what was thrown away without the server does not come back from it', async () => {
  const { state, put, answers } = shelf();
  put('À jeter');
  const first = await show(<Composer />, { answers });
  await waitFor(() => expect(text()).toHaveValue('À jeter'));
  state.up = false;
  await first.user.click(screen.getByRole('button', { name: 'Jeter' }));
  expect(text()).toHaveValue('');
  first.unmount();
  state.up = true;
  await show(<Composer />, { answers });
  await waitFor(() => expect(state.discards).toEqual([expect.objectContaining({ clientId: '11111111-1111-4111-8111-111111111111' })]));
  expect(text()).toHaveValue('');
});

test('another person on the same device sees nothing of it', async () => {
  const first = await show(<Composer />);
  await first.user.type(text(), 'Entre nous');
  first.unmount();
  const viewer = claire.viewer as Viewer;
  const second = await show(<Composer />, { viewer: { ...viewer, person: { ...viewer.person, id: 'person_awa' } } });
  expect(text()).toHaveValue('');
  second.unmount();
  await show(<Composer />);
  expect(text()).toHaveValue('Entre nous');
});
