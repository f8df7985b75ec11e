import type { LoadRequest } from './load.ts';

/** Whom and what the load may use. */
export interface BenchPlace {
  actors: { cookie: string; communityId: string; postId: string }[];
  /** People who have accepted nothing yet, signed in. */
  newcomers: (amount: number) => Promise<string[]>;
  guide: { versionId: string; textSha256: string };
}

const person = 'id name initials photoUrl';
const postCard = `id title excerpt createdAt editedAt commentCount newCommentCount viewerReaction reactionCounts { kind count } viewerCanReact
  author { ${person} jobTitle } community { id name slug } body`;
const comment = `id body createdAt editedAt deletedAt author { ${person} } viewerReaction reactionCounts { kind count }`;

/** The operations of the web application that the product lives by, as its pages send them. */
export const operations: { name: string; requests: (place: BenchPlace) => LoadRequest[] | Promise<LoadRequest[]> }[] = [
  {
    name: 'home feed',
    requests: each(() => [`query { viewer { home(first: 20) { nodes { ${postCard} } pageInfo { hasNextPage endCursor } } } }`, {}]),
  },
  {
    name: 'community feed',
    requests: each(({ communityId }) => [
      `query ($id: ID!) { community(id: $id) { id name viewerRole posts(first: 20) { nodes { ${postCard} } pageInfo { hasNextPage endCursor } } } }`, { id: communityId },
    ]),
  },
  {
    name: 'thread',
    requests: each(({ postId }) => [
      `query ($id: ID!) { post(id: $id) { ${postCard} viewerCanComment comments(first: 20) { nodes { ${comment} replies(first: 3) { nodes { ${comment} } pageInfo { hasNextPage } } } pageInfo { hasNextPage endCursor } } } }`,
      { id: postId },
    ]),
  },
  {
    name: 'post',
    requests: each(({ communityId }) => [
      `mutation ($input: PostPostInput!) { postPost(input: $input) { post { id } errors { code field } } }`,
      { input: { clientId: 'NEW_ID', communityId, title: 'A note', body: 'The cabinet answers again since **ten o’clock**.', language: 'en' } },
    ]),
  },
  {
    name: 'comment',
    requests: each(({ postId }) => [
      `mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { ${comment} } errors { code field } } }`,
      { input: { clientId: 'NEW_ID', postId, body: 'Thank you, it works here as well.', language: 'en' } },
    ]),
  },
  {
    name: 'react',
    requests: ({ actors }) => actors.flatMap(({ cookie, postId }) => ['like', 'thanks'].map((kind) =>
      request(cookie, 'mutation ($input: ReactInput!) { react(input: $input) { post { id viewerReaction } errors { code } } }', { input: { postId, kind } }))),
  },
  {
    name: 'acknowledge',
    requests: async ({ newcomers, guide }) => (await newcomers(1000)).map((cookie) =>
      request(cookie, 'mutation ($input: AcknowledgeVersionInput!) { acknowledgeVersion(input: $input) { acknowledgement { id } errors { code } } }', {
        input: { versionId: guide.versionId, language: 'fr', textSha256: guide.textSha256 },
      })),
  },
  {
    name: 'directory search',
    requests: ({ actors }) => actors.map(({ cookie }, i) =>
      request(cookie, `query ($search: String) { communities(first: 20, search: $search) { nodes { id name slug purpose memberCount viewerRole viewerCanJoin } pageInfo { hasNextPage } } }`, {
        search: ['fibre', 'radio', 'securite', 'jardin', 'boutique', 'reseau 1'][i % 6],
      })),
  },
  {
    name: 'people search',
    requests: ({ actors }) => actors.map(({ cookie }, i) =>
      request(cookie, `query ($search: String) { people(first: 20, search: $search) { nodes { ${person} jobTitle entity { id name } } pageInfo { hasNextPage } } }`, {
        search: ['camille martin', 'diallo', 'lea', 'rennes', 'benhadou 12', 'technicien'][i % 6],
      })),
  },
];

function request(cookie: string, query: string, variables: object): LoadRequest {
  return { cookie, body: JSON.stringify({ query, variables }) };
}

/** The same operation by each of the actors, on what is theirs. */
function each(operation: (actor: BenchPlace['actors'][number]) => [query: string, variables: object]): (place: BenchPlace) => LoadRequest[] {
  return ({ actors }) => actors.map((actor) => request(actor.cookie, ...operation(actor)));
}
