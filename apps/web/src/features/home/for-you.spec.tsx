import { screen, waitFor, within } from '@testing-library/react';
import { connection } from '../../../test/communities.ts';
import { liveLine } from '../../../test/live.ts';
import { post } from '../../../test/posts.ts';
import type { Answers } from '../../../test/server.ts';
import { show } from '../../../test/show.tsx';
import { HomePage } from './HomePage.tsx';

const line = liveLine();
const viewer = (more: object) => ({ viewer: { __typename: 'Viewer', promotedPosts: [], ...more } });
const community = { __typename: 'Community', id: 'community_fibre', slug: 'fibre', name: 'Fibre au quotidien', visibility: 'open' };
const edge = (key: string, kind: string, { wasSeen = false, topic = null, person = null, ...over }: Record<string, unknown> = {}) => ({
  __typename: 'ForYouEdge',
  wasSeen,
  topics: ['fibre', 'raccordement'],
  reason: { __typename: 'ForYouReason', kind, topic, person },
  node: post(key, `Texte ${key}`, { community, ...over }),
});
const ranked = (edges: object[], next: string | null = null) => viewer({ forYou: { __typename: 'ForYouConnection', edges, pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next } } });
const done = (before = 'neither') => ({ chooseFollow: { __typename: 'ChooseFollowPayload', before, follow: null, errors: [] } });
const answers = (over: Answers): Answers => ({
  Home: viewer({ home: connection('Post', [post('recent', 'Texte récent')]) }),
  UpcomingEvents: viewer({ upcomingEvents: connection('Post', []) }),
  ...over,
});
const texts = () => screen.queryAllByRole('article').map((article) => within(article).getByText(/^Texte/).textContent);
const forYou = async (over: Answers) => {
  localStorage.setItem('parvis:home-tab', 'forYou');
  const view = await show(<HomePage />, { answers: answers(over) });
  await screen.findByRole('feed', { name: 'Pour vous' }, { timeout: 4_000 });
  return view;
};
beforeEach(() => localStorage.clear());

test('home opens on Recent; the tab that was chosen is kept', async () => {
  const { user, unmount } = await show(<HomePage />, { answers: answers({ ForYou: ranked([edge('un', 'member')]) }) });
  expect(await screen.findByText('Texte récent')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Récents' })).toHaveAttribute('aria-current', 'true');
  await user.click(screen.getByRole('button', { name: 'Pour vous' }));
  expect(await screen.findByText('Texte un', {}, { timeout: 4_000 })).toBeVisible();
  expect(screen.queryByText('Texte récent')).toBeNull();
  unmount();
  await show(<HomePage />, { answers: answers({ ForYou: ranked([edge('un', 'member')]) }) });
  expect(await screen.findByText('Texte un')).toBeVisible();
}, 20_000);

test('each post says why it is there, in words of the reader', async () => {
  const claire = { __typename: 'Person', id: 'person_claire', name: 'Claire Roussel' };
  await forYou({
    ForYou: ranked([
      edge('1', 'answer'), edge('2', 'mention'), edge('3', 'conversation'), edge('4', 'person'), edge('5', 'question', { topic: 'prévention' }), edge('6', 'featured', { person: claire }),
      edge('7', 'featured'), edge('8', 'colleagues'), edge('9', 'community'), edge('10', 'topic', { topic: 'vélo' }), edge('11', 'small'), edge('12', 'member'),
    ]),
  });
  expect(screen.getAllByRole('article').map((article) => article.querySelector('.post__why > span')?.textContent)).toEqual([
    'Une réponse pour vous', 'On vous mentionne', 'Du nouveau dans une conversation que vous suivez', 'Vous suivez Karim Benhaddou', 'Sans réponse acceptée depuis plus de 48 heures · vous suivez prévention',
    'Mis en avant par Claire Roussel', 'Mis en avant dans la communauté', 'Plusieurs collègues de votre entité y participent', 'Vous suivez Fibre au quotidien', 'Vous suivez vélo',
    'Dans Fibre au quotidien, l’une de vos petites communautés', 'Vous êtes membre de Fibre au quotidien',
  ]);
});

test('« less of this » says of what; the card and its like leave at once, what speaks to me stays, and undoing brings them back', async () => {
  const other = { ...community, id: 'community_velo', name: 'Vélo' };
  const { user, sent } = await forYou({ ForYou: ranked([edge('un', 'answer'), edge('deux', 'person'), edge('trois', 'member', { community: other }), edge('quatre', 'member')]), ChooseFollow: done() });
  await user.click(within(screen.getAllByRole('article')[1]!).getByRole('button', { name: /^En voir moins/ }));
  const menu = await screen.findByRole('menu');
  expect(within(menu).getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
    'Moins de publications de Karim Benhaddou', 'Moins de publications de Fibre au quotidien', 'Moins de publications sur fibre', 'Moins de publications sur raccordement',
  ]);
  await user.click(within(menu).getByRole('menuitem', { name: 'Moins de publications de Fibre au quotidien' }));
  await waitFor(() => expect(texts()).toEqual(['Texte un', 'Texte trois']));
  expect(await screen.findByText('Vous en verrez moins désormais : Fibre au quotidien.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  await waitFor(() => expect(texts()).toEqual(['Texte un', 'Texte deux', 'Texte trois', 'Texte quatre']));
  expect(sent.filter(({ operation }) => operation === 'ChooseFollow').map(({ variables }) => variables)).toEqual([
    { input: { thingId: 'community_fibre', state: 'less' } }, { input: { thingId: 'community_fibre', state: 'neither' } },
  ]);
}, 20_000);

test('less about a topic takes the posts of its communities away, but not of one that I follow', async () => {
  const followed = { ...community, id: 'community_metz', name: 'Fibre à Metz' };
  const { user } = await forYou({
    ForYou: ranked([edge('un', 'member'), edge('deux', 'community', { community: followed })]),
    ChooseFollow: done(),
    CommunitiesOfTopic: { communities: connection('Community', [{ __typename: 'Community', id: community.id, viewerFollow: 'neither' }, { __typename: 'Community', id: followed.id, viewerFollow: 'followed' }]) },
  });
  await user.click(within(screen.getAllByRole('article')[0]!).getByRole('button', { name: /^En voir moins/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Moins de publications sur fibre' }));
  await waitFor(() => expect(texts()).toEqual(['Texte deux']));
});

test('what speaks to me can only be muted as a conversation', async () => {
  const { user, sent } = await forYou({ ForYou: ranked([edge('un', 'answer')]), ChooseFollow: done() });
  await user.click(within(screen.getByRole('article')).getByRole('button', { name: /^En voir moins/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Mettre cette conversation en sourdine' }));
  await waitFor(() => expect(texts()).toEqual([]));
  expect(sent.find(({ operation }) => operation === 'ChooseFollow')?.variables).toEqual({ input: { thingId: 'post_un', state: 'muted' } });
});

test('the mark stands where what was seen begins; the list ends, says so, and leads on to Recent', async () => {
  const { user } = await forYou({ ForYou: ranked([edge('un', 'person'), edge('deux', 'member', { wasSeen: true })]) });
  const feed = screen.getByRole('feed');
  expect([...feed.children].map((child) => child.className.includes('uptodate'))).toEqual([false, true, false]);
  expect(screen.getByText('Vous êtes à jour : c’était tout pour les quatorze derniers jours')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Continuer avec Récents' }));
  expect(await screen.findByText('Texte récent')).toBeVisible();
});

test('a post that arrives moves nothing until one ranks again; after a cut line what is gone leaves', async () => {
  let edges = [edge('un', 'person'), edge('deux', 'member')];
  let still = ['post_un', 'post_deux'];
  const { user } = await forYou({ ForYou: () => ranked(edges), StillSeen: () => ({ stillSeen: still }), PostAgain: { post: null } });
  await waitFor(() => expect(line.watched).toContainEqual({ kind: 'home' }));
  edges = [edge('neuf', 'mention', { createdAt: '2026-11-21T10:00:00.000Z' }), edge('un', 'person')];
  still = ['post_un'];
  await line.signal({ type: 'missed' });
  const pill = await screen.findByRole('button', { name: 'Une nouvelle publication\u00a0: classer à nouveau' });
  await waitFor(() => expect(texts()).toEqual(['Texte un']));
  await user.click(pill);
  await waitFor(() => expect(texts()).toEqual(['Texte neuf', 'Texte un']));
  expect(screen.queryByRole('button', { name: /classer à nouveau/ })).toBeNull();
});

test('nothing to rank leads on to Recent; what cannot be read can be asked for again', async () => {
  localStorage.setItem('parvis:home-tab', 'forYou');
  let up = false;
  const { user } = await show(<HomePage />, { answers: answers({ ForYou: () => (up ? ranked([]) : new Error('down')) }) });
  expect(await screen.findByText('Votre page d’accueil n’a pas pu être lue', {}, { timeout: 4_000 })).toBeVisible();
  up = true;
  await user.click(within(screen.getByText('Votre page d’accueil n’a pas pu être lue').closest<HTMLElement>('.card, section, div')!).getAllByRole('button', { name: 'Réessayer' })[0]!);
  expect(await screen.findByRole('heading', { name: 'Rien à classer' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Continuer avec Récents' }));
  expect(await screen.findByText('Texte récent')).toBeVisible();
});
