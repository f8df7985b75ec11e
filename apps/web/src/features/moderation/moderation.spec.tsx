import { screen, within } from '@testing-library/react';
import { claire } from '../../../test/server.ts';
import { show, showRoutes } from '../../../test/show.tsx';
import { DecidedPage } from './DecidedPage.tsx';
import { MyDecisionsPage } from './MyDecisionsPage.tsx';
import { QueuePage } from './QueuePage.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { ToastProvider } from '@parvis/ui';
import { ViewerProvider } from '../../platform/session/viewer.ts';

const tree = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const gilles = { __typename: 'Person', id: 'person_gilles', name: 'Gilles Arrighi', firstName: 'Gilles', jobTitle: 'Technicien', photoUrl: null };
const community = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien', language: 'fr' };
const post = { __typename: 'Post', id: 'post_1', title: 'Intervention de nuit', excerpt: 'Elle était ravie !', body: tree('Elle était ravie !'), language: 'fr', createdAt: '2026-11-24T05:58:00Z', author: gilles, mentionedPeople: [], mentionedCommunities: [], mentionedTopics: [] };
const line = { __typename: 'ReportedThing', id: 'reported_1', reportCount: 2, reasons: ['personal_data'], oldestAt: '2026-11-24T07:12:00Z', community, post, comment: null };
const rule = { __typename: 'CitedRule', id: 'section_4', documentId: 'document_guide', versionId: 'version_2', versionNumber: 2, key: 'accord', title: 'Demander l’accord des personnes reconnaissables' };
const reported = {
  ...line,
  before: [],
  after: [],
  decisions: [],
  reports: [
    { __typename: 'Report', id: 'report_1', reason: 'personal_data', note: 'On voit le visage de la dame.', createdAt: '2026-11-24T07:12:00Z', reporter: { __typename: 'Person', id: 'person_awa', name: 'Awa Diallo' } },
  ],
};
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const queueOf = (nodes: object[], managesCommunities = true) => ({
  viewer: {
    __typename: 'Viewer',
    managesCommunities,
    moderationQueue: { __typename: 'ReportedThingConnection', totalCount: nodes.length, medianAgeSeconds: nodes.length ? 18_000 : null, oldestAt: nodes.length ? line.oldestAt : null, nodes, pageInfo },
  },
});
const answers = {
  Queue: queueOf([line]),
  ReportedThing: { viewer: { __typename: 'Viewer', reportedThing: reported } },
  RulesToCite: { viewer: { __typename: 'Viewer', rulesToCite: [rule] } },
};

/** The queue at its addresses, as Claire sees it. */
const showQueue = (given: object = {}, at = '/moderation') => {
  const element = (
    <ViewerProvider value={claire.viewer!}>
      <ToastProvider>
        <QueuePage />
      </ToastProvider>
    </ViewerProvider>
  );
  return showRoutes([{ path: '/moderation', element }, { path: '/moderation/:reportedId', element }], { answers: { ...answers, ...given }, at });
};

describe('the queue', () => {
  test('says what waits and shows the first one with its reports and who made them', async () => {
    await showQueue();
    expect(await screen.findByRole('link', { name: 'Intervention de nuit' })).toHaveAttribute('href', '/moderation/reported_1');
    expect(screen.getByText(/Un contenu à regarder dans vos communautés/)).toHaveTextContent('Attente médiane : 5 heures');
    const detail = await screen.findByRole('article', { name: 'Le contenu signalé' });
    expect(within(detail).getByText('On voit le visage de la dame.')).toBeVisible();
    expect(within(detail).getByText(/Awa Diallo/)).toBeVisible();
    expect(within(detail).getByText('Celui qui signale reste inconnu de l’auteur.')).toBeVisible();
  });

  test('reads what is in another language than the page in its own voice: the text, the place, what a reporter wrote', async () => {
    const english = { ...line, community: { ...community, name: 'Fibre day by day', language: 'en' }, post: { ...post, title: 'At night', language: 'en' } };
    await showQueue({
      Queue: queueOf([english]),
      ReportedThing: { viewer: { __typename: 'Viewer', reportedThing: { ...reported, ...english, reports: [{ ...reported.reports[0], note: 'One can see the face of the lady.' }] } } },
    });
    expect(await screen.findByRole('link', { name: 'At night' })).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Fibre day by day')).toHaveAttribute('lang', 'en');
    expect(await screen.findByText('One can see the face of the lady.')).toHaveAttribute('lang', 'en');
  });

  test('hides with a rule and a reason that the author will read, and previews the message', async () => {
    const { user, sent } = await showQueue({ Moderate: { moderate: { __typename: 'ModerationPayload', decision: { __typename: 'ModerationDecision', id: 'decision_1' }, post: null, comment: null, errors: [] } } });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Règle du guide' }), 'section_4');
    await user.type(screen.getByLabelText('Raison, que lira Gilles'), 'Une cliente est reconnaissable.');
    expect(screen.getByText(/Votre publication est masquée/)).toHaveTextContent('Une cliente est reconnaissable.');
    await user.click(screen.getByRole('button', { name: 'Masquer et prévenir Gilles' }));
    expect(await screen.findByText('C’est masqué. Gilles peut lire pourquoi.')).toBeVisible();
    expect(sent.find(({ operation }) => operation === 'Moderate')?.variables).toEqual({
      input: { postId: 'post_1', act: 'hide', reason: 'Une cliente est reconnaissable.', sectionId: 'section_4', reportId: 'report_1' },
    });
  });

  test('to leave it needs no rule, and answers those who reported', async () => {
    const { user, sent } = await showQueue({ Moderate: { moderate: { __typename: 'ModerationPayload', decision: null, post: null, comment: null, errors: [] } } });
    await user.click(await screen.findByRole('radio', { name: /Laisser/ }));
    expect(screen.queryByLabelText('Règle du guide')).toBeNull();
    await user.type(screen.getByLabelText('Raison, que liront ceux qui ont signalé'), 'La dame a donné son accord.');
    await user.click(screen.getByRole('button', { name: 'Laisser et répondre' }));
    expect(sent.find(({ operation }) => operation === 'Moderate')?.variables).toMatchObject({ input: { act: 'dismiss', sectionId: null } });
  });

  test('says that another manager was quicker, and keeps what was written', async () => {
    const { user } = await showQueue({
      Moderate: { moderate: { __typename: 'ModerationPayload', decision: null, post: null, comment: null, errors: [{ __typename: 'UserError', code: 'ALREADY_DECIDED', field: null, message: 'Quelqu’un a déjà décidé.' }] } },
    });
    await user.type(await screen.findByLabelText('Raison, que lira Gilles'), 'Une cliente est reconnaissable.');
    await user.click(screen.getByRole('button', { name: 'Masquer et prévenir Gilles' }));
    expect(await screen.findByText('Quelqu’un a déjà décidé.')).toBeVisible();
    expect(screen.getByLabelText('Raison, que lira Gilles')).toHaveValue('Une cliente est reconnaissable.');
  });

  test('moves the focus with J and K inside the list only', async () => {
    const second = { ...line, id: 'reported_2', post: { ...post, id: 'post_2', title: 'Hors sujet : covoiturage' } };
    const { user } = await showQueue({ Queue: queueOf([line, second]) });
    const first = await screen.findByRole('link', { name: 'Intervention de nuit' });
    first.focus();
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: 'Hors sujet : covoiturage' })).toHaveFocus();
    await user.keyboard('k');
    expect(first).toHaveFocus();
    const reason = screen.getByLabelText('Raison, que lira Gilles');
    await user.type(reason, 'jk');
    expect(reason).toHaveValue('jk');
  });

  test('is calm when empty, says so when it fails, and is no page for who manages nothing', async () => {
    const empty = await showQueue({ Queue: queueOf([]) });
    expect(await screen.findByText('Rien n’attend de décision')).toBeVisible();
    empty.unmount();
    const failing = await showQueue({ Queue: new Error('no answer') });
    expect(await screen.findByRole('alert')).toHaveTextContent('Les signalements n’ont pas pu être lus');
    failing.unmount();
    await showQueue({ Queue: queueOf([], false) });
    expect(await screen.findByText('Cette page n’existe pas, ou n’est pas pour vous')).toBeVisible();
  });

  test('says of an address whose report was decided meanwhile that nothing is left to decide', async () => {
    await showQueue({ ReportedThing: { viewer: { __typename: 'Viewer', reportedThing: null } } }, '/moderation/reported_9');
    expect(await screen.findByText('Il n’y a plus rien à décider ici')).toBeVisible();
  });
});

describe('reporting', () => {
  const openDialog = (given: object) => show(<ReportDialog thing={{ postId: 'post_1' }} author="Gilles" onClose={() => undefined} />, { answers: { ...given } });

  test('takes two taps: a reason, then « Signaler »', async () => {
    const { user, sent } = await openDialog({ Report: { report: { __typename: 'ReportPayload', report: { __typename: 'Report', id: 'report_1' }, errors: [] } } });
    await user.click(screen.getByRole('radio', { name: /Vie privée/ }));
    await user.click(screen.getByRole('button', { name: 'Signaler' }));
    expect(await screen.findByText(/les animateurs ont votre signalement/)).toBeVisible();
    expect(sent).toEqual([{ operation: 'Report', variables: { input: { postId: 'post_1', reason: 'personal_data', note: '' } } }]);
  });

  test('without a reason asks for one and sends nothing', async () => {
    const { user, sent } = await openDialog({});
    await user.click(screen.getByRole('button', { name: 'Signaler' }));
    expect(screen.getByText('Choisissez une raison.')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('that fails keeps the note and says so', async () => {
    const { user } = await openDialog({ Report: new Error('no answer') });
    await user.click(screen.getByRole('radio', { name: /Respect/ }));
    await user.type(screen.getByLabelText(/Un mot pour les animateurs/), 'Ce n’est pas la première fois.');
    await user.click(screen.getByRole('button', { name: 'Signaler' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Notre serveur n’a pas répondu');
    expect(screen.getByLabelText(/Un mot pour les animateurs/)).toHaveValue('Ce n’est pas la première fois.');
  });
});

const decision = {
  __typename: 'ModerationDecision', id: 'decision_1', act: 'hide', reason: 'Une cliente est reconnaissable.', decidedAt: '2026-11-24T12:00:00Z', isAboutComment: false,
  decidedBy: { __typename: 'Person', id: 'person_olivier', name: 'Olivier Bastide' }, rule, community, post, comment: null,
};
const connection = (nodes: object[]) => ({ __typename: 'ModerationDecisionConnection', nodes, pageInfo });

describe('decisions', () => {
  const noReports = { viewer: { __typename: 'Viewer', reports: { __typename: 'ReportConnection', nodes: [], pageInfo } } };

  test('on my texts give the reason, who decided and the rule in the version of that day', async () => {
    await show(<MyDecisionsPage />, { answers: { MyDecisions: { viewer: { __typename: 'Viewer', decisions: connection([decision]) } }, MyReports: noReports } });
    expect(await screen.findByText('Une cliente est reconnaissable.')).toBeVisible();
    expect(screen.getByText(/Olivier Bastide/)).toBeVisible();
    expect(screen.getByRole('link', { name: rule.title })).toHaveAttribute('href', '/documents/document_guide/versions/version_2#section-accord');
  });

  test('say so where there are none, and tell what became of my reports', async () => {
    const report = {
      __typename: 'Report', id: 'report_1', reason: 'disrespect', note: '', createdAt: '2026-11-23T10:00:00Z', status: 'kept', decidedAt: '2026-11-24T10:00:00Z',
      answer: 'La personne visée s’en amuse elle-même.', isAboutComment: true, rule: null, community, post, comment: null,
    };
    await show(<MyDecisionsPage />, {
      answers: {
        MyDecisions: { viewer: { __typename: 'Viewer', decisions: connection([]) } },
        MyReports: { viewer: { __typename: 'Viewer', reports: { __typename: 'ReportConnection', nodes: [report], pageInfo } } },
      },
    });
    expect(await screen.findByText('Aucune décision sur vos textes')).toBeVisible();
    expect(await screen.findByText('La personne visée s’en amuse elle-même.')).toBeVisible();
    expect(screen.getByText('Laissé en l’état')).toBeVisible();
    expect(screen.getByText('Un commentaire que vous ne voyez plus')).toBeVisible();
  });

  test('of my communities stand under « Décidés », with the author', async () => {
    await show(<DecidedPage />, {
      answers: { Decided: { viewer: { __typename: 'Viewer', managesCommunities: true, moderationQueue: { __typename: 'ReportedThingConnection', totalCount: 3 }, moderationDecisions: connection([decision]) } } },
    });
    expect(await screen.findByText('Publication écrite par Gilles Arrighi')).toBeVisible();
    expect(screen.getByText('3 en attente')).toBeInTheDocument();
  });

  test('that can’t be read say so, with a way to try again', async () => {
    await show(<MyDecisionsPage />, { answers: { MyDecisions: new Error('no answer'), MyReports: noReports } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Les décisions n’ont pas pu être lues');
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });
});
