/** A community as the server tells of it: an open one, seen from outside, unless said otherwise. */
export const community = (over: Record<string, unknown> = {}) => ({
  __typename: 'Community',
  id: 'community_fibre',
  slug: 'fibre-au-quotidien',
  name: 'Fibre au quotidien',
  formerName: null,
  mark: null,
  officialMark: null,
  archiveReason: null,
  archivedBy: null,
  askedToKeepAt: null,
  mergedInto: null,
  viewerCanArchive: false,
  viewerCanRestore: false,
  viewerCanMerge: false,
  viewerCanGrantMark: false,
  purpose: 'Le terrain et le bureau d’études parlent de la fibre.',
  visibility: 'open',
  memberCount: 178,
  archivedAt: null,
  lastActivityAt: '2026-11-23T10:00:00.000Z',
  viewerRole: null,
  viewerCanReadInside: true,
  viewerCanJoin: true,
  viewerCanAsk: false,
  viewerCanInvite: false,
  viewerCanManage: false,
  viewerRequest: null,
  viewerInvitation: null,
  viewerRemoval: null,
  topics: ['fibre'],
  language: 'fr',
  work: true,
  createdAt: '2025-07-12T10:00:00.000Z',
  posting: 'everyone',
  description: null,
  welcome: null,
  viewerIsToBeWelcomed: false,
  mentionedPeople: [],
  mentionedCommunities: [],
  mentionedTopics: [],
  cover: { __typename: 'CommunityCover', paving: null, tint: null },
  houseRules: [],
  resources: [],
  viewerPostRefusal: null,
  pendingRequestCount: null,
  succession: null,
  viewerMembershipIsMandatory: false,
  membershipRules: [],
  managers: [person('olivier', 'Olivier Bastide')],
  ...over,
});

export const person = (key: string, name: string) => ({
  __typename: 'Person',
  id: `person_${key}`,
  name,
  jobTitle: 'Formateur réseau',
  site: 'Rennes',
  photoUrl: null,
  entity: null,
  roles: [],
  managerOf: [],
});

export const closed = { visibility: 'closed', viewerCanReadInside: false, viewerCanJoin: false, viewerCanAsk: true };
export const member = { viewerRole: 'member', viewerCanJoin: false, viewerCanAsk: false, viewerCanReadInside: true, viewerCanInvite: true };
export const manager = { ...member, viewerRole: 'manager', viewerCanManage: true, viewerCanArchive: true, viewerCanMerge: true, pendingRequestCount: 0 };

export const connection = (name: string, nodes: object[], next: string | null = null) => ({
  __typename: `${name}Connection`,
  nodes,
  pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
});

export const refusal = (message: string, field: string | null = null) => ({ __typename: 'UserError', code: 'REFUSED', field, message });

export const noInvitations = { viewer: { __typename: 'Viewer', invitations: connection('Invitation', []) } };

/** What stands around the directory: nothing to choose, nothing near. */
export const directoryAround = {
  DirectoryChoices: {
    communityFacets: {
      __typename: 'DirectoryFacets', totalCount: null, workCount: null, besideWorkCount: null, archivedCount: null, topics: [], languages: [], visibilities: [], activity: [], entities: [],
    },
  },
  SuggestedCommunities: { viewer: { __typename: 'Viewer', suggestedCommunities: [] } },
};
/** What its settings ask beside that. */
export const settings = { revision: 'r1', descriptionMarkdown: '', welcomeMarkdown: '', textsRevision: 't1', coverRevision: 'c1' };
