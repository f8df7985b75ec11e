import { screen, waitFor, within } from '@testing-library/react';
import { community, connection, person } from '../../../test/communities.ts';
import { post } from '../../../test/posts.ts';
import { claire } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { HomePage } from './HomePage.tsx';

const fibre = { __typename: 'Community', id: 'community_fibre', name: 'Fibre au quotidien' };
const at = '2026-11-02T10:00:00.000Z';
const guide = (accepted: boolean) => ({
  __typename: 'Document',
  id: 'document_guide',
  kind: 'guide',
  title: 'Guide des médias sociaux',
  versionInForce: { __typename: 'DocumentVersion', id: 'version_4', number: 4, text: { __typename: 'DocumentText', readingMinutes: 6 } },
  draft: null,
  viewerAcceptance: { __typename: 'ViewerAcceptance', required: true, accepted, acceptBy: '2026-12-15' },
});
const request = (key: string, name: string) => ({ __typename: 'JoinRequest', id: `joinrequest_${key}`, createdAt: at, community: fibre, person: person(key, name) });

const nothing = { __typename: 'Viewer', refusedScheduledPostCount: 0, requestAnswers: [], waitingQuestions: [], successionOffers: [], reminders: connection('Reminder', []), invitations: connection('Invitation', []), joinRequests: connection('JoinRequest', []), quietCommunities: [], moderationQueue: { __typename: 'ReportedThingConnection', totalCount: 0, oldestAt: null } };
const empty = {
  Home: { viewer: { __typename: 'Viewer', promotedPosts: [], home: connection('Post', []) } },
  UpcomingEvents: { viewer: { __typename: 'Viewer', upcomingEvents: connection('Post', []) } },
};
const manager = { ...claire.viewer!, managesCommunities: true };

/** What stands beside the feed; the phone's card, which the style sheet hides here, says the same. */
const beside = async () => within(await screen.findByRole('complementary', { name: 'Ce qui vous attend' }));

test('the guide to accept waits beside the feed, with its deadline and how long it takes', async () => {
  await show(<HomePage />, { answers: { ...empty, WaitingForMe: { allDocuments: [guide(false)], viewer: nothing } } });
  const link = await (await beside()).findByRole('link', { name: 'Lire et accepter le guide, version\u00a04' });
  expect(link).toHaveAttribute('href', '/guide');
  expect(link.closest('li')).toHaveTextContent('Avant le 15 décembre · environ 6 min');
  expect((await beside()).getByText('1 chose')).toBeInTheDocument();
});

test('a manager reads who asks to join, a community at a time, and how much is reported', async () => {
  const { sent } = await show(<HomePage />, {
    viewer: manager,
    answers: {
      ...empty,
      WaitingForMe: {
        allDocuments: [guide(true)],
        viewer: {
          ...nothing,
          joinRequests: connection('JoinRequest', [request('ines', 'Inès Carvalho'), { ...request('awa', 'Awa Diallo'), community: { ...fibre, id: 'community_ouest', name: 'Ouest' } }, request('karim', 'Karim Benhaddou')]),
          moderationQueue: { __typename: 'ReportedThingConnection', totalCount: 3, oldestAt: at },
        },
      },
    },
  });
  const aside = await beside();
  expect(await aside.findByRole('link', { name: '2 personnes demandent à rejoindre Fibre au quotidien' })).toHaveAttribute('href', '/communities/community_fibre/requests');
  expect(aside.getByRole('link', { name: 'Awa Diallo demande à rejoindre Ouest' })).toHaveAttribute('href', '/communities/community_ouest/requests');
  expect(aside.getByRole('link', { name: '3 signalements à traiter' })).toHaveAttribute('href', '/moderation');
  expect(sent.find(({ operation }) => operation === 'WaitingForMe')?.variables).toEqual({ manages: true, communicates: false });
});

test('who writes the guide finds the draft again, and who is invited the community', async () => {
  const draft = { __typename: 'DocumentVersion', id: 'version_5', number: 5 };
  const invitation = { __typename: 'Invitation', id: 'invitation_1', createdAt: at, community: fibre, invitedBy: person('karim', 'Karim Benhaddou') };
  await show(<HomePage />, { answers: { ...empty, WaitingForMe: { allDocuments: [{ ...guide(true), draft }], viewer: { ...nothing, invitations: connection('Invitation', [invitation]) } } } });
  const aside = await beside();
  expect(await aside.findByRole('link', { name: 'Terminer la version\u00a05 du guide' })).toHaveAttribute('href', '/hr/documents');
  expect(aside.getByRole('link', { name: 'Karim Benhaddou vous invite dans Fibre au quotidien' })).toHaveAttribute('href', '/communities/community_fibre');
});

test('communications see how many posts are proposed for outside', async () => {
  const proposal = { __typename: 'ShareProposal', id: 'proposal_1', createdAt: at };
  await show(<HomePage />, {
    viewer: { ...claire.viewer!, roles: ['communications_editor'] },
    answers: { ...empty, WaitingForMe: { allDocuments: [], viewer: nothing, shareProposals: connection('ShareProposal', [proposal]) } },
  });
  expect(await (await beside()).findByRole('link', { name: '1 publication proposée pour l’extérieur' })).toHaveAttribute('href', '/communications');
});

test('who has nothing to do is told so', async () => {
  await show(<HomePage />, { answers: { ...empty, WaitingForMe: { allDocuments: [guide(true)], viewer: nothing } } });
  expect(await (await beside()).findByText('Rien pour l’instant : vous êtes à jour.')).toBeVisible();
});

test('on a phone two things show above the feed, the rest when asked, and not the guide, which has its banner', async () => {
  const communities = ['Un', 'Deux', 'Trois'].map((name) => ({ ...request(name, `Personne ${name}`), community: { ...fibre, id: `community_${name}`, name } }));
  const { user } = await show(<HomePage />, {
    viewer: manager,
    answers: { ...empty, WaitingForMe: { allDocuments: [guide(false)], viewer: { ...nothing, joinRequests: connection('JoinRequest', communities) } } },
  });
  const column = within(await screen.findByRole('main'));
  expect((await column.findAllByRole('listitem')).map((item) => within(item).getByRole('link').textContent)).toEqual(['Personne Un demande à rejoindre Un', 'Personne Deux demande à rejoindre Deux']);
  await user.click(column.getByRole('button', { name: 'Tout voir, 3' }));
  expect(column.getAllByRole('listitem')).toHaveLength(3);
});

test('when what waits can’t be read the feed shows all the same, and trying again reads it', async () => {
  let up = false;
  const { user } = await show(<HomePage />, { answers: { ...empty, WaitingForMe: () => (up ? { allDocuments: [], viewer: nothing } : new Error('down')) } });
  const aside = await beside();
  expect(await aside.findByText('La lecture a échoué.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'La place est calme' })).toBeVisible();
  up = true;
  await user.click(aside.getByRole('button', { name: 'Réessayer' }));
  expect(await aside.findByText(/Rien pour l’instant/)).toBeVisible();
});

test('what I was reminded of waits first, until I am done with it', async () => {
  let waits = true;
  const reminder = { __typename: 'Reminder', id: 'reminder_1', kind: 'bookmark', deliveredAt: new Date().toISOString(), post: { __typename: 'Post', id: 'post_1', title: 'Le gel des regards', excerpt: 'Il gèle', language: 'fr' }, comment: { __typename: 'Comment', id: 'comment_1' } };
  const { user, sent } = await show(<HomePage />, {
    answers: {
      ...empty,
      WaitingForMe: () => ({ allDocuments: [], viewer: { ...nothing, reminders: connection('Reminder', waits ? [reminder] : []) } }),
      DismissReminder: () => ((waits = false), { dismissReminder: { __typename: 'DismissReminderPayload', dismissedReminderId: 'reminder_1', errors: [] } }),
    },
  });
  const aside = await beside();
  const link = await aside.findByRole('link', { name: 'Le gel des regards' });
  expect(link).toHaveAttribute('href', '/posts/post_1?comment=comment_1');
  expect(link.closest('li')).toHaveTextContent('Vous vouliez y revenir · à l’instant');
  await user.click(aside.getByRole('button', { name: 'C’est fait\u00a0: Le gel des regards' }));
  expect(await aside.findByText(/Rien pour l’instant/)).toBeVisible();
  expect(sent.find(({ operation }) => operation === 'DismissReminder')?.variables).toEqual({ input: { reminderId: 'reminder_1' } });
});

test('what has a deadline comes first, the nearest before; then what waits longest; what has no date last', async () => {
  const policy = { ...guide(false), id: 'document_badges', kind: 'policy', title: 'Badges et accès', viewerAcceptance: { __typename: 'ViewerAcceptance', required: true, accepted: false, acceptBy: '2026-12-01' } };
  const offer = { __typename: 'SuccessionOffer', id: 'offer_1', createdAt: at, answerBy: '2026-11-16T10:00:00.000Z', community: { ...fibre, id: 'community_velo', name: 'Vélo' } };
  const questions = { __typename: 'WaitingQuestions', count: 3, oldestAt: '2026-10-01T10:00:00.000Z', community: { ...fibre, id: 'community_securite', name: 'Sécurité' } };
  await show(<HomePage />, {
    viewer: manager,
    answers: {
      ...empty,
      WaitingForMe: {
        allDocuments: [guide(false), policy],
        viewer: { ...nothing, refusedScheduledPostCount: 1, successionOffers: [offer], joinRequests: connection('JoinRequest', [request('awa', 'Awa Diallo')]), waitingQuestions: [questions] },
      },
    },
  });
  const aside = await beside();
  await aside.findByRole('link', { name: /Vélo/ });
  expect(aside.getAllByRole('listitem').map((item) => within(item).getByRole('link').getAttribute('href'))).toEqual([
    '/communities/community_velo', '/documents/document_badges', '/guide', '/communities/community_securite/care', '/communities/community_fibre/requests', '/me/scheduled',
  ]);
});

test('its number is the only red one of the product', async () => {
  await show(<HomePage />, { answers: { ...empty, WaitingForMe: { allDocuments: [guide(false)], viewer: nothing } } });
  expect((await (await beside()).findByText('1 chose')).parentElement).toHaveAttribute('class', 'count');
});

test('a manager is told of questions that wait for two days, a line a community, and led to the page that lists them', async () => {
  const waits = (count: number, key: string, name: string) => ({ __typename: 'WaitingQuestions', count, oldestAt: at, community: { ...fibre, id: `community_${key}`, name } });
  await show(<HomePage />, { viewer: manager, answers: { ...empty, WaitingForMe: { allDocuments: [], viewer: { ...nothing, waitingQuestions: [waits(3, 'securite', 'Sécurité'), waits(1, 'fibre', 'Fibre')] } } } });
  const aside = await beside();
  expect(await aside.findByRole('link', { name: '3 questions attendent dans Sécurité' })).toHaveAttribute('href', '/communities/community_securite/care');
  expect(aside.getByRole('link', { name: '1 question attend dans Fibre' })).toHaveAttribute('href', '/communities/community_fibre/care');
});

test('who asked to join reads the answer and its reason, until having seen it', async () => {
  const answer = (key: string, accepted: boolean) => ({ __typename: 'JoinRequest', id: `joinrequest_${key}`, accepted, reason: accepted ? null : 'Réservé aux équipes de l’Ouest.', decidedAt: at, community: { ...fibre, id: `community_${key}`, name: key } });
  let answers = [answer('Ouest', false), answer('Vélo', true)];
  const { user, sent } = await show(<HomePage />, {
    answers: {
      ...empty,
      WaitingForMe: () => ({ allDocuments: [], viewer: { ...nothing, requestAnswers: answers } }),
      NoteRequestAnswer: () => ((answers = answers.slice(1)), { noteRequestAnswer: { __typename: 'JoinRequestPayload', request: { __typename: 'JoinRequest', id: 'joinrequest_Ouest' }, errors: [] } }),
    },
  });
  const aside = await beside();
  const declined = await aside.findByRole('link', { name: 'Votre demande à rejoindre Ouest a été refusée' });
  expect(declined.closest('li')).toHaveTextContent('Réservé aux équipes de l’Ouest.');
  expect(aside.getByRole('link', { name: 'Vous êtes maintenant dans Vélo' })).toHaveAttribute('href', '/communities/community_Vélo');
  await user.click(aside.getByRole('button', { name: 'Vu\u00a0: la réponse de Ouest' }));
  await waitFor(() => expect(aside.queryByRole('link', { name: /refusée/ })).toBeNull());
  expect(sent.find(({ operation }) => operation === 'NoteRequestAnswer')?.variables).toEqual({ input: { requestId: 'joinrequest_Ouest' } });
});

test('the feed ends, with communities one might join and why', async () => {
  const suggestion = { __typename: 'CommunitySuggestion', reason: 'topic', topic: 'vélo', colleagueCount: null, entity: null, community: community({ id: 'community_velo', slug: 'velo', name: 'Vélo et covoiturage' }) };
  await show(<HomePage />, {
    answers: {
      ...empty,
      Home: { viewer: { __typename: 'Viewer', promotedPosts: [], home: connection('Post', [post('1', 'Le gel des regards')]) } },
      WaitingForMe: { allDocuments: [], viewer: nothing },
      SuggestedCommunities: { viewer: { __typename: 'Viewer', suggestedCommunities: [suggestion] } },
    },
  });
  const near = await screen.findByRole('region', { name: 'Proches de vous' });
  expect(within(near).getByRole('link', { name: 'Vélo et covoiturage' })).toBeVisible();
  expect(near).toHaveTextContent(/Nouvelle, sur « vélo », que vous suivez/);
  expect(screen.getByText('C’est tout')).toBeVisible();
});
