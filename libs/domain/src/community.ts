/** Open: anyone joins. Closed: listed, one asks to join. Secret: unknown to whoever wasn't invited. */
export const communityVisibilities = ['open', 'closed', 'secret'] as const;

/** One of `communityVisibilities`. */
export type CommunityVisibility = (typeof communityVisibilities)[number];
