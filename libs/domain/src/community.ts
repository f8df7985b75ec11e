/** Open: anyone joins. Closed: listed, one asks to join. Secret: unknown to whoever wasn't invited. */
export const communityVisibilities = ['open', 'closed', 'secret'] as const;

/** One of `communityVisibilities`. */
export type CommunityVisibility = (typeof communityVisibilities)[number];

/** Who posts in a community: each member, or its managers alone. Members comment in both. */
export const communityPostings = ['everyone', 'managers'] as const;

/** One of `communityPostings`. */
export type CommunityPosting = (typeof communityPostings)[number];

/** Whether merging one community into another would show what is in it to those for whom it was not: it may only become as hidden, or more. */
export function mergeExposes(from: CommunityVisibility, into: CommunityVisibility): boolean {
  return communityVisibilities.indexOf(into) < communityVisibilities.indexOf(from);
}
