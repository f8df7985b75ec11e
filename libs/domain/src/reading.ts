/** What nobody read for so many days counts as read, unless it is marked unread by hand: a mark that never goes says nothing. */
export const unreadForDays = 30;

/** Of a community only so many of the newest posts are looked at when unread ones are counted: what it costs is bounded, whatever was read before. */
export const unreadAmongNewest = 100;

/** Beyond this, a number of unread things says only "many". */
export const mostUnreadCounted = 99;

/** For so many minutes an act on what is unread can be undone: longer than its message stays, also where someone holds it. */
export const undoMinutes = 10;
