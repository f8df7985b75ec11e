/** What is kept of answers to be read without a network: the frame, feeds, threads and documents. Anything else is asked anew or not shown. */
export const keptOperations: ReadonlySet<string> = new Set([
  'Viewer', 'GuideBanner', 'WaitingForMe', 'MyCommunities', 'Home', 'CommunityPage', 'CommunityFeed', 'Thread', 'Replies', 'ThreadReadState', 'ReadStates',
  'GuideId', 'ReadDocument', 'PlaceToPost', 'PlacesToPost', 'Drafts',
]);
