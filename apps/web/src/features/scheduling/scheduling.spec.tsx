import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { localTimeAt } from '@parvis/domain';
import { refusal } from '../../../test/communities.ts';
import { claire } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { keep } from '../../platform/kept.ts';
import type { Viewer } from '../../platform/session/viewer.ts';
import { PostComposer } from '../posts/PostComposer.tsx';
import { HourDialog } from './HourDialog.tsx';
import { ScheduledPage } from './ScheduledPage.tsx';

const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', memberCount: 178, visibility: 'closed', language: 'fr', viewerCanPost: true, viewerCanAnnounce: false };
const scheduled = (more: object = {}) => ({
  __typename: 'ScheduledPost', id: 'scheduledpost_1', kind: 'discussion', language: 'fr', title: 'Réunion', bodyMarkdown: 'Demain à neuf heures.', options: '', excerpt: 'Demain à neuf heures.', sendAt: '2026-12-03T08:00:00Z',
  refusedAt: null, refusal: null, community: { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', language: 'fr' }, ...more,
});
const list = (nodes: object[]) => ({
  viewer: {
    __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, refusedScheduledPostCount: 0,
    scheduledPosts: { __typename: 'ScheduledPostConnection', nodes, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } },
  },
});
const tomorrow = localTimeAt(Date.now() + 86_400_000, 'Europe/Paris').slice(0, 10);

beforeEach(() => {
  localStorage.clear();
  keep('editor', 'plain');
});

describe('posting later', () => {
  async function write(answers: object) {
    let done = 0;
    const scene = await show(<PostComposer communityId="community_fibre" onPosted={() => {}} onScheduled={() => done++} />, { answers: { PlaceToPost: { community: fibre }, ...answers } });
    await scene.user.type(await screen.findByRole('textbox', { name: 'Votre texte' }), 'À lire demain.');
    await scene.user.click(screen.getByRole('button', { name: 'Publier plus tard' }));
    return { ...scene, dialog: await screen.findByRole('dialog'), done: () => done };
  }
  const choose = (dialog: HTMLElement) => within(dialog).getByRole('button', { name: 'Programmer' });

  test('begins with tomorrow at nine in the person’s own zone, says so, and empties the draft once it is done', async () => {
    const { user, sent, dialog, done } = await write({ SchedulePost: { schedulePost: { __typename: 'ScheduledPostPayload', scheduledPost: { __typename: 'ScheduledPost', id: 'scheduledpost_1', sendAt: '2026-12-03T08:00:00Z' }, errors: [] } } });
    expect(dialog).toHaveTextContent('Votre fuseau horaire : Europe/Paris');
    expect(dialog).toHaveTextContent('Ce sera publié le');
    await user.click(choose(dialog));
    await waitFor(() => expect(done()).toBe(1));
    expect(sent.find(({ operation }) => operation === 'SchedulePost')?.variables.input).toMatchObject({
      at: `${tomorrow}T09:00`, timeZone: 'Europe/Paris', post: { communityId: 'community_fibre', body: 'À lire demain.', title: null, language: 'fr', kind: 'discussion' },
    });
    expect(await screen.findByText(/Ce sera publié le 3 décembre/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Votre texte' })).toHaveValue('');
  });

  test('an hour that is refused is said at the hour, a text that is refused at the text; nothing is lost', async () => {
    let errors = [refusal('Cette date est déjà passée. Choisissez-en une à venir.', 'at')];
    const { user, dialog, done } = await write({ SchedulePost: () => ({ schedulePost: { __typename: 'ScheduledPostPayload', scheduledPost: null, errors } }) });
    await user.click(choose(dialog));
    expect(await within(dialog).findByText('Cette date est déjà passée. Choisissez-en une à venir.')).toBeVisible();
    errors = [refusal('C’est trop long.', 'body')];
    await user.click(choose(dialog));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('C’est trop long.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Votre texte' })).toHaveValue('À lire demain.');
    expect(done()).toBe(0);
  });

  test('without an answer the dialog stays and says so; five tries carry one id', async () => {
    const { user, sent, dialog } = await write({ SchedulePost: new Error('down') });
    for (let i = 0; i < 5; i++) {
      await user.click(choose(dialog));
      await within(dialog).findByRole('alert');
    }
    const ids = sent.filter(({ operation }) => operation === 'SchedulePost').map(({ variables }) => (variables.input as { post: { clientId: string } }).post.clientId);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(1);
  });

  test('a text that mentions more than twenty people asks before the hour is chosen; who will not read it is named', async () => {
    const many = Array.from({ length: 21 }, (_, i) => `<person:person_${i}>`).join(' ');
    const { user, sent } = await show(<PostComposer communityId="community_fibre" onPosted={() => {}} onScheduled={() => {}} />, {
      answers: {
        PlaceToPost: { community: fibre },
        PeopleNotReading: { community: { __typename: 'Community', id: 'community_fibre', peopleNotReading: [{ __typename: 'Person', id: 'person_3', name: 'Inès Carvalho' }] } },
      },
    });
    await user.click(await screen.findByRole('textbox', { name: 'Votre texte' }));
    await user.paste(many);
    expect(await screen.findByText(/Inès Carvalho ne pourra pas le lire ici/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Publier plus tard' }));
    const question = await screen.findByRole('alertdialog', { name: /^Prévenir 21 personnes/ });
    expect(screen.queryByLabelText('Jour')).toBeNull();
    await user.click(within(question).getByRole('button', { name: 'Continuer à écrire' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(screen.queryByLabelText('Jour')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Publier plus tard' }));
    await user.click(await screen.findByRole('button', { name: 'Envoyer à tous' }));
    expect(await screen.findByLabelText('Jour')).toBeVisible();
    expect(sent.map(({ operation }) => operation)).not.toContain('PostPost');
  });

  test('an hour that clocks skip is said, with the hour that it becomes', async () => {
    const viewer = { ...(claire.viewer as Viewer), timeZone: 'Europe/Paris' };
    await show(<HourDialog title="Plus tard" onChoose={async () => []} onClose={() => {}} />, { viewer });
    fireEvent.change(screen.getByLabelText('Jour'), { target: { value: '2027-03-28' } });
    fireEvent.change(screen.getByLabelText('Heure'), { target: { value: '02:30' } });
    expect(screen.getByRole('form')).toHaveTextContent('cette heure n’existe pas. Ce sera publié le dimanche 28 mars 2027 à 3 h 30.');
  });
});

describe('my scheduled posts', () => {
  test('each says its hour and place; it can be reworded, moved, posted now, or become a draft again', async () => {
    let nodes = [scheduled()];
    const done = { __typename: 'ScheduledPostPayload', errors: [] };
    const { user, sent } = await show(<ScheduledPage />, {
      answers: {
        PlaceToPost: { community: fibre },
        ScheduledPosts: () => list(nodes),
        EditScheduledPost: { editScheduledPost: { ...done, scheduledPost: scheduled({ title: 'Réunion décalée' }) } },
        ReschedulePost: { reschedulePost: { ...done, scheduledPost: scheduled() } },
        CancelScheduledPost: () => {
          nodes = [];
          return { cancelScheduledPost: { __typename: 'CancelScheduledPostPayload', draft: { __typename: 'Draft', id: 'draft_1' }, errors: [] } };
        },
      },
    });
    const row = await screen.findByRole('listitem');
    expect(row).toHaveTextContent('jeudi 3 décembre à 9 h · Fibre au quotidien');
    await user.click(within(row).getByRole('button', { name: /Modifier/ }));
    const title = within(row).getByRole('textbox', { name: /Titre/ });
    await user.clear(title);
    await user.type(title, 'Réunion décalée');
    await user.click(within(row).getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(row).toHaveTextContent('Réunion décalée'));
    expect(sent.find(({ operation }) => operation === 'EditScheduledPost')?.variables.input).toMatchObject({ scheduledPostId: 'scheduledpost_1', title: 'Réunion décalée', body: 'Demain à neuf heures.', kind: 'discussion', language: 'fr' });

    await user.click(within(row).getByRole('button', { name: /Autre heure/ }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Heure'), { target: { value: '14:30' } });
    await user.click(within(dialog).getByRole('button', { name: 'Programmer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((sent.find(({ operation }) => operation === 'ReschedulePost')?.variables.input as { at: string }).at).toMatch(/T14:30$/);

    await user.click(within(row).getByRole('button', { name: /Remettre dans mes brouillons/ }));
    expect(await screen.findByText('Aucune publication n’attend son heure')).toBeVisible();
    expect(screen.getByText('Ce ne sera pas publié. Votre texte est redevenu un brouillon.')).toBeVisible();
  });

  test('one is changed with all that was said when it was written: kind, part, language, who reads, and who will not', async () => {
    const options = JSON.stringify({ kind: 'poll', parts: { poll: { options: ['Mardi', 'Jeudi'], choices: 'one', most: '', anonymous: false, results: 'always', endsAt: '' } } });
    const { user, sent } = await show(<ScheduledPage />, {
      answers: {
        PlaceToPost: { community: fibre },
        ScheduledPosts: list([scheduled({ kind: 'poll', title: 'Quel jour ?', bodyMarkdown: 'Dites-nous.', options })]),
        PeopleNotReading: { community: { __typename: 'Community', id: 'community_fibre', peopleNotReading: [{ __typename: 'Person', id: 'person_3', name: 'Inès Carvalho' }] } },
        EditScheduledPost: { editScheduledPost: { __typename: 'ScheduledPostPayload', errors: [], scheduledPost: scheduled() } },
      },
    });
    await user.click(await screen.findByRole('button', { name: /Modifier/ }));
    const form = within(screen.getByRole('form', { name: 'Modifier la publication programmée' }));
    await waitFor(() => expect(screen.getByRole('form')).toHaveTextContent('Visible seulement par les 178 membres de « Fibre au quotidien ».'));
    expect(form.getByRole('button', { name: 'Sondage' })).toHaveAttribute('aria-pressed', 'true');
    const second = await form.findByDisplayValue('Jeudi');
    await user.clear(second);
    await user.type(second, 'Vendredi');
    await user.selectOptions(form.getByRole('combobox', { name: 'Écrit en' }), 'en');
    await user.click(form.getByRole('textbox', { name: 'Votre texte' }));
    await user.paste(' <person:person_3>');
    expect(await form.findByText(/Inès Carvalho ne pourra pas le lire ici/)).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const input = sent.find(({ operation }) => operation === 'EditScheduledPost')?.variables.input as { options: string };
    expect(input).toMatchObject({ kind: 'poll', language: 'en', poll: { options: ['Mardi', 'Vendredi'] } });
    expect(JSON.parse(input.options)).toMatchObject({ kind: 'poll', parts: { poll: { options: ['Mardi', 'Vendredi'] } } });
  });

  test('what is changed and not saved is kept on the server as well, and found again from another device', async () => {
    const kept = { __typename: 'Draft', id: 'draft_1', clientId: 'client', title: 'Réunion', bodyMarkdown: 'Demain à dix heures.', options: '{"language":"fr"}', revision: 3, device: 'phone', savedAt: '2026-12-01T08:00:00Z', otherVersions: [] };
    const { user, sent } = await show(<ScheduledPage />, {
      at: '/?edit=scheduledpost_1',
      answers: {
        PlaceToPost: { community: fibre },
        ScheduledPosts: list([scheduled()]),
        Draft: { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: 'person_claire' }, draft: kept } },
        SaveDraft: { saveDraft: { __typename: 'DraftPayload', draft: { ...kept, revision: 4 }, errors: [] } },
      },
    });
    const text = await screen.findByRole('textbox', { name: 'Votre texte' });
    await waitFor(() => expect(text).toHaveValue('Demain à dix heures.'));
    await user.type(text, ' Précises.');
    await waitFor(() => expect(sent.find(({ operation }) => operation === 'SaveDraft')?.variables.input).toMatchObject({ kind: 'scheduledEdit', thingId: 'scheduledpost_1', body: 'Demain à dix heures. Précises.', basedOn: 3 }), { timeout: 3_000 });
    expect(screen.getByRole('form')).toHaveTextContent(/Brouillon/);
  });

  test('the part of one that something else scheduled stays as it is', async () => {
    const { user, sent } = await show(<ScheduledPage />, {
      answers: {
        PlaceToPost: { community: fibre },
        ScheduledPosts: list([scheduled({ kind: 'event' })]),
        EditScheduledPost: { editScheduledPost: { __typename: 'ScheduledPostPayload', errors: [], scheduledPost: scheduled() } },
      },
    });
    await user.click(await screen.findByRole('button', { name: /Modifier/ }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(() => expect(sent.some(({ operation }) => operation === 'EditScheduledPost')).toBe(true));
    expect(Object.keys(sent.find(({ operation }) => operation === 'EditScheduledPost')?.variables.input as object)).not.toContain('kind');
  });

  test('one in another language than the page is read in its own voice', async () => {
    await show(<ScheduledPage />, { answers: { ScheduledPosts: list([scheduled({ title: 'Meeting', excerpt: 'Tomorrow at nine.', language: 'en' })]) } });
    expect(await screen.findByText('Tomorrow at nine.')).toHaveAttribute('lang', 'en');
    expect(screen.getAllByText('Meeting').every((one) => one.getAttribute('lang') === 'en')).toBe(true);
  });

  test('one that was refused says why; posting it now says why again where nothing changed', async () => {
    const refused = scheduled({ refusedAt: '2026-12-03T08:00:30Z', refusal: { __typename: 'UserError', code: 'ARCHIVED', message: 'Cette communauté est archivée.' } });
    const { user } = await show(<ScheduledPage />, {
      answers: {
        ScheduledPosts: list([refused]),
        SendScheduledPost: { sendScheduledPost: { __typename: 'SendScheduledPostPayload', post: null, errors: [refusal('Cette communauté est archivée.', 'communityId')] } },
      },
    });
    expect(await screen.findByText('Cette communauté est archivée.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Publier maintenant/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Cette communauté est archivée.');
  });
});
