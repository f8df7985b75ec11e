import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appUrl, type Person } from './person.ts';

/** Asks the product, as the person who will look, for what an address needs. */
export type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

export interface Screen {
  name: string;
  /** As apps/web/src/routes.tsx writes it, a tab below its page. */
  route: string;
  /** The address, where it isn't the route itself; where an id stands in it, how the person finds it. */
  path?: string | ((ask: Ask) => Promise<string>);
  /** Someone whose job it is; null for a visitor who is not signed in. */
  who: string | null;
  /** What the browser itself has to say about it. */
  logs?: string[];
  /** Looked at in each seat; the others in two. */
  main?: true;
}

/** The product, asked as this person. */
export function asking({ context }: Person): Ask {
  return async <Data>(query: string, variables = {}) => {
    const answer = await context.request.post(`${appUrl()}/graphql`, { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(`The product answered ${JSON.stringify(errors)}.`);
    return data;
  };
}

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`The sample company shows no ${what} to this person.`);
  return thing;
}

/** A page of the community of this name, which the person may find. */
const community =
  (name: string, below = '') =>
  async (ask: Ask): Promise<string> => {
    const { communities } = await ask<{ communities: { nodes: { id: string; name: string }[] } }>(
      'query ($name: String!) { communities(search: $name) { nodes { id name } } }',
      { name },
    );
    return `/communities/${found(communities.nodes.find((node) => node.name === name), name).id}${below}`;
  };

const colleague =
  (name: string) =>
  async (ask: Ask): Promise<string> => {
    const { people } = await ask<{ people: { nodes: { id: string; name: string }[] } }>('query ($name: String!) { people(search: $name) { nodes { id name } } }', { name });
    return `/people/${found(people.nodes.find((node) => node.name === name), name).id}`;
  };

const myself = async (ask: Ask): Promise<string> => `/people/${(await ask<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person.id}`;

const longestThread = async (ask: Ask): Promise<string> => {
  const { viewer } = await ask<{ viewer: { home: { nodes: { id: string; commentCount: number }[] } } }>('{ viewer { home(first: 50) { nodes { id commentCount } } } }');
  const [longest] = viewer.home.nodes.toSorted((a, b) => b.commentCount - a.commentCount);
  return `/posts/${found(longest, 'thread').id}`;
};

const poll = async (ask: Ask): Promise<string> => {
  const { viewer } = await ask<{ viewer: { home: { nodes: { id: string; poll: { id: string } | null }[] } } }>('{ viewer { home(first: 50) { nodes { id poll { id } } } } }');
  return `/posts/${found(viewer.home.nodes.find((post) => post.poll), 'poll').id}`;
};

const reported =
  (inCommunity: boolean) =>
  async (ask: Ask): Promise<string> => {
    const { viewer } = await ask<{ viewer: { moderationQueue: { nodes: { id: string; community: { id: string } }[] } } }>('{ viewer { moderationQueue { nodes { id community { id } } } } }');
    const { id, community: where } = found(viewer.moderationQueue.nodes[0], 'reported thing');
    return inCommunity ? `/communities/${where.id}/moderation/${id}` : `/moderation/${id}`;
  };

const guide =
  (below: (versions: { id: string }[]) => string) =>
  async (ask: Ask): Promise<string> => {
    const { guide: document } = await ask<{ guide: { id: string; versions: { id: string; number: number }[] } }>('{ guide { id versions { id number } } }');
    return `/documents/${document.id}${below(document.versions.toSorted((a, b) => a.number - b.number))}`;
  };

const policy =
  (above = '') =>
  async (ask: Ask): Promise<string> => {
    const { allDocuments } = await ask<{ allDocuments: { id: string; kind: string }[] }>('{ allDocuments { id kind } }');
    return `${above}/documents/${found(allDocuments.find(({ kind }) => kind === 'policy'), 'policy').id}`;
  };

const kitToShare = async (ask: Ask): Promise<string> => {
  const { viewer } = await ask<{ viewer: { kits: { nodes: { id: string }[] } } }>('{ viewer { kits { nodes { id } } } }');
  return `/ambassadors/${found(viewer.kits.nodes[0], 'kit to share').id}`;
};

const kitToWrite = async (ask: Ask): Promise<string> => {
  const { shareKits } = await ask<{ shareKits: { nodes: { id: string }[] } }>('{ shareKits { nodes { id } } }');
  return `/communications/kits/${found(shareKits.nodes[0], 'kit').id}`;
};

const inside = '/communities/:communityId';
const west = 'Unité d’intervention Ouest';
const fibre = 'Fibre au quotidien';

/** Every screen there is. */
export const screens: Screen[] = [
  { name: 'sign-in', route: '/sign-in', who: null, main: true },
  { name: 'signed-in', route: '/signed-in', who: null, logs: ['Scripts may close only the windows that were opened by them.'] },
  { name: 'help', route: '/help', who: null },
  { name: 'accessibility', route: '/accessibility', who: null },
  { name: 'accessibility-by-law', route: '/accessibilite', who: null },
  { name: 'home', route: '/', who: 'awa', main: true },
  { name: 'home-of-a-manager', route: '/', who: 'bruno' },
  { name: 'home-of-a-newcomer', route: '/', who: 'ines' },
  { name: 'communities', route: '/communities', who: 'awa', main: true },
  { name: 'communities-none-found', route: '/communities', path: '/communities?q=zzzzzz', who: 'awa' },
  { name: 'communities-archived', route: '/communities', path: '/communities?archived=yes', who: 'awa' },
  { name: 'communities-without-manager', route: '/admin/communities', who: 'hugo' },
  { name: 'community-new', route: '/communities/new', who: 'awa' },
  { name: 'communities-mine', route: '/communities/mine', who: 'awa' },
  { name: 'community', route: inside, path: community(fibre), who: 'bruno', main: true },
  { name: 'community-from-outside', route: inside, path: community(fibre), who: 'awa' },
  { name: 'community-closed-from-outside', route: inside, path: community(west), who: 'ines' },
  { name: 'community-many', route: `${inside}/many`, path: community(west, '/many'), who: 'farid' },
  { name: 'community-care', route: `${inside}/care`, path: community('Fibre au quotidien', '/care'), who: 'bruno' },
  { name: 'community-unknown', route: inside, path: '/communities/community_00000000000000000000000000', who: 'awa' },
  { name: 'community-about', route: `${inside}/about`, path: community(fibre, '/about'), who: 'bruno' },
  { name: 'community-files', route: `${inside}/files`, path: community(fibre, '/files'), who: 'bruno', main: true },
  { name: 'community-files-none-found', route: `${inside}/files`, path: community(fibre, '/files?q=zzzzzz'), who: 'awa' },
  { name: 'community-members', route: `${inside}/members`, path: community(fibre, '/members'), who: 'bruno' },
  { name: 'community-requests', route: `${inside}/requests`, path: community(west, '/requests'), who: 'farid' },
  { name: 'community-settings', route: `${inside}/settings`, path: community(west, '/settings'), who: 'farid' },
  { name: 'community-moderation', route: `${inside}/moderation`, path: community(fibre, '/moderation'), who: 'bruno' },
  { name: 'community-moderation-one', route: `${inside}/moderation/:reportedId`, path: reported(true), who: 'bruno' },
  { name: 'write', route: '/write', who: 'awa', main: true },
  { name: 'thread', route: '/posts/:postId', path: longestThread, who: 'awa', main: true },
  { name: 'poll', route: '/posts/:postId', path: poll, who: 'hugo' },
  { name: 'poll-anonymous', route: '/posts/:postId', path: poll, who: 'awa' },
  { name: 'people', route: '/people', who: 'awa', main: true },
  { name: 'people-none-found', route: '/people', path: '/people?q=zzzzzz', who: 'awa' },
  { name: 'profile', route: '/people/:personId', path: colleague('Bruno Le Goff'), who: 'awa' },
  { name: 'my-profile', route: '/people/:personId', path: myself, who: 'awa' },
  { name: 'moderation', route: '/moderation', who: 'bruno', main: true },
  { name: 'moderation-one', route: '/moderation/:reportedId', path: reported(false), who: 'bruno' },
  { name: 'moderation-decided', route: '/moderation/decided', who: 'bruno' },
  { name: 'my-proposals', route: '/moderation/proposals', who: 'bruno' },
  { name: 'my-decisions', route: '/me/decisions', who: 'awa' },
  { name: 'guide', route: '/guide', who: 'awa', main: true },
  { name: 'guide-accepted', route: '/guide', who: 'bruno' },
  { name: 'guide-first-version', route: '/documents/:documentId/versions/:versionId', path: guide((versions) => `/versions/${found(versions[0], 'version').id}`), who: 'awa' },
  { name: 'guide-changes', route: '/documents/:documentId/changes', path: guide(() => '/changes'), who: 'awa' },
  { name: 'guide-editor', route: '/hr/documents', who: 'chloe', main: true },
  { name: 'documents', route: '/documents', who: 'denis' },
  { name: 'policy', route: '/documents/:documentId', path: policy(), who: 'nadia' },
  { name: 'policy-editor', route: '/hr/documents/:documentId', path: policy('/hr'), who: 'denis' },
  { name: 'acknowledgements', route: '/me/acknowledgements', who: 'gaelle' },
  { name: 'ambassadors', route: '/ambassadors', who: 'gaelle', main: true },
  { name: 'ambassadors-from-outside', route: '/ambassadors', who: 'awa' },
  { name: 'share-sheet', route: '/ambassadors/:kitId', path: kitToShare, who: 'gaelle' },
  { name: 'communications', route: '/communications', who: 'nadia', main: true },
  { name: 'kit', route: '/communications/kits/:kitId', path: kitToWrite, who: 'nadia' },
  { name: 'events', route: '/events', who: 'hugo' },
  { name: 'drafts', route: '/me/drafts', who: 'awa' },
  { name: 'following', route: '/me/following', who: 'awa' },
  { name: 'following-nothing', route: '/me/following', who: 'hugo' },
  { name: 'bookmarks', route: '/me/bookmarks', who: 'awa' },
  { name: 'bookmarks-nothing', route: '/me/bookmarks', who: 'hugo' },
  { name: 'bookmarks-none-found', route: '/me/bookmarks', path: '/me/bookmarks?q=zzzzzz', who: 'awa' },
  { name: 'scheduled', route: '/me/scheduled', who: 'awa' },
  { name: 'calendar', route: '/me/calendar', who: 'awa' },
  { name: 'preferences', route: '/me/preferences', who: 'awa' },
  { name: 'devices', route: '/me/devices', who: 'awa' },
  { name: 'nothing-here', route: '*', path: '/nothing-here', who: 'awa' },
];

/** The routes of the web application, read where they are written. */
export function routesOfTheApplication(): string[] {
  const text = readFileSync(join(import.meta.dirname, '../apps/web/src/routes.tsx'), 'utf8');
  let page = '';
  return [...text.matchAll(/\bpath: '([^']*)'/g)].map(([, path]) => {
    if (path!.startsWith('/')) return (page = path!);
    // What stands below a page is one of its tabs; the empty one is the page itself.
    return path === '*' ? path : path ? `${page}/${path}` : page;
  });
}
