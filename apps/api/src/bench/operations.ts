import type { BenchPlace } from './place.ts';
import type { LoadRequest } from './load.ts';

/** An operation to measure. */
export interface Operation {
  name: string;
  /** Its name in the web application. */
  sends: string;
  /** What each answer must hold. */
  expects: string;
  /** Whom it may act for and with what: one entry a request, taken in turn. */
  requests: (place: BenchPlace) => { cookie: string; variables: object }[];
  /** A person can do it once only. */
  once?: boolean;
}

/** The directory with nothing chosen. */
const wholeDirectory = { search: null, work: null, language: null, visibility: null, topic: null, entityId: null, active: null, archived: false };

/** Names of the sample's communities, typed in haste. */
const misspelt = ['securité terain', 'fibre au cotidien', 'jardinirs', 'accessibilitée', 'médias sociau'];

const postIn = ({ cookie, communityId }: { cookie: string; communityId: string }): { cookie: string; variables: object } => ({
  cookie, variables: { input: { clientId: 'NEW_ID', communityId, title: 'North sector', body: 'The cabinet answers again since **ten o’clock**.\n\n- two cards changed\n- one to be sent back', language: 'en' } },
});

/** The operations that the product lives by, with the variables that its pages send. */
export const operations: Operation[] = [
  {
    name: 'home feed', sends: 'Home', expects: 'viewer.home.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie }) => ({ cookie, variables: {} })),
  },
  {
    name: 'home, for you', sends: 'ForYou', expects: 'viewer.forYou.edges.0',
    requests: ({ actors }) => actors.map(({ cookie }) => ({ cookie, variables: {} })),
  },
  {
    name: 'community feed', sends: 'CommunityFeed', expects: 'community.posts.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie, communityId }) => ({ cookie, variables: { communityId, order: 'recent', unanswered: false } })),
  },
  {
    name: 'thread', sends: 'Thread', expects: 'post.comments.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie, postId }) => ({ cookie, variables: { postId, last: 20, order: 'oldest' } })),
  },
  {
    name: 'my communities', sends: 'MyCommunities', expects: 'viewer.communities.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie }) => ({ cookie, variables: {} })),
  },
  {
    name: 'post', sends: 'PostPost', expects: 'postPost.post.id',
    requests: ({ actors }) => actors.map(postIn),
  },
  {
    name: 'post to the largest', sends: 'PostPost', expects: 'postPost.post.id', requests: ({ largest }) => largest.map(postIn),
  },
  {
    name: 'post to the smallest', sends: 'PostPost', expects: 'postPost.post.id', requests: ({ smallest }) => smallest.map(postIn),
  },
  {
    name: 'comment', sends: 'PostComment', expects: 'postComment.comment.id',
    requests: ({ actors }) => actors.map(({ cookie, postId }) => ({
      cookie, variables: { input: { clientId: 'NEW_ID', postId, body: 'Merci, c’est pareil chez nous.', language: 'fr' } },
    })),
  },
  {
    name: 'react', sends: 'React', expects: 'react.post.viewerReaction',
    requests: ({ actors }) => ['like', 'thanks'].flatMap((kind) => actors.map(({ cookie, postId }) => ({ cookie, variables: { input: { postId, kind } } }))),
  },
  {
    name: 'acknowledge', sends: 'AcknowledgeVersion', expects: 'acknowledgeVersion.acknowledgement.id', once: true,
    requests: ({ newcomers, guide }) => newcomers.map((cookie) => ({ cookie, variables: { input: { versionId: guide.versionId, language: 'fr', textSha256: guide.textSha256 } } })),
  },
  {
    name: 'directory', sends: 'Directory', expects: 'communities.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie }) => ({ cookie, variables: { ...wholeDirectory, order: 'activity' } })),
  },
  {
    name: 'directory search', sends: 'Directory', expects: 'communities.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie, communitySearch: search }) => ({ cookie, variables: { ...wholeDirectory, search, order: 'match' } })),
  },
  {
    name: 'directory search, misspelt', sends: 'Directory', expects: 'communities.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie }, i) => ({ cookie, variables: { ...wholeDirectory, search: misspelt[i % misspelt.length], order: 'match' } })),
  },
  {
    name: 'directory choices', sends: 'DirectoryChoices', expects: 'communityFacets.languages.0',
    requests: ({ actors }) => actors.map(({ cookie }, i) => ({ cookie, variables: { ...wholeDirectory, work: i % 2 ? true : null, search: i % 3 ? null : misspelt[i % misspelt.length] } })),
  },
  {
    name: 'near names', sends: 'CommunitiesLike', expects: 'communitiesLike.0',
    requests: ({ actors }) => actors.map(({ cookie }, i) => ({ cookie, variables: { name: misspelt[i % misspelt.length] } })),
  },
  {
    name: 'people search', sends: 'People', expects: 'people.nodes.0',
    requests: ({ actors }) => actors.map(({ cookie, peopleSearch: search }) => ({ cookie, variables: { search, entityId: null } })),
  },
  {
    name: 'members searched', sends: 'Members', expects: 'community.members.nodes',
    requests: ({ largest, actors }) => largest.map(({ cookie, communityId }, i) => ({ cookie, variables: { id: communityId, search: actors[i % actors.length]!.peopleSearch } })),
  },
  {
    name: 'adoption figures', sends: 'Adoption', expects: 'documentVersion.adoption.people',
    requests: ({ guide }) => [{ cookie: guide.editor, variables: { versionId: guide.versionId } }],
  },
];

/** The requests of an operation as they travel; `document` is what the web application sends for it. */
export function requestsOf(operation: Operation, document: string, place: BenchPlace): LoadRequest[] {
  return operation.requests(place).map(({ cookie, variables }) => ({ cookie, body: JSON.stringify({ operationName: operation.sends, variables, query: document }) }));
}
