import { Organization1700000001000 } from './0001-organization.ts';
import { Communities1700000002000 } from './0002-communities.ts';
import { Posts1700000003000 } from './0003-posts.ts';
import { Documents1700000004000 } from './0004-documents.ts';
import { Ledgers1700000005000 } from './0005-ledgers.ts';
import { Moderation1700000006000 } from './0006-moderation.ts';
import { Sharing1700000007000 } from './0007-sharing.ts';
import { SharePages1700000008000 } from './0008-share-pages.ts';
import { KindsOfPosts1700000009000 } from './0009-kinds-of-posts.ts';
import { Polls1700000010000 } from './0010-polls.ts';
import { Events1700000011000 } from './0011-events.ts';
import { Files1700000012000 } from './0012-files.ts';
import { Reading1700000013000 } from './0013-reading.ts';
import { Places1700000014000 } from './0014-places.ts';
import { Directory1700000015000 } from './0015-directory.ts';
import { Drafts1700000016000 } from './0016-drafts.ts';
import { Following1700000017000 } from './0017-following.ts';
import { LinkCards1700000018000 } from './0018-link-cards.ts';
import { Undoing1700000019000 } from './0019-undoing.ts';
import { Shortcuts1700000040000 } from './0040-shortcuts.ts';
import { LessOfThis1700000041000 } from './0041-less-of-this.ts';
import { EnterSends1700000043000 } from './0043-enter-sends.ts';
import { LinkPictures1700000045000 } from './0045-link-pictures.ts';
import { Closings1700000047000 } from './0047-closings.ts';
import { AnswersToRequests1700000049000 } from './0049-answers-to-requests.ts';
import { HomeByTime1700000050000 } from './0050-home-by-time.ts';
import { Translations1700000051000 } from './0051-translations.ts';
import { VisitsOfAPost1700000060000 } from './0060-visits-of-a-post.ts';
import { WordsOfCommunities1700000061000 } from './0061-words-of-communities.ts';
import { FiguresOfAdoption1700000062000 } from './0062-figures-of-adoption.ts';
import { FilesOfCommunities1700000070000 } from './0070-files-of-communities.ts';
import { PinsLookedAfter1700000071000 } from './0071-pins-looked-after.ts';
import { CountsOfAll1700000072000 } from './0072-counts-of-all.ts';
import { AnnouncementsSeen1700000073000 } from './0073-announcements-seen.ts';
import { ChangesOfScheduledPosts1700000080000 } from './0080-changes-of-scheduled-posts.ts';
import { ResourcesLookedAfter1700000090000 } from './0090-resources-looked-after.ts';
import { NamesInOrder1700000095000 } from './0095-names-in-order.ts';

/** All migrations in order; each runs once, forwards only. */
export const migrations = [
  Organization1700000001000,
  Communities1700000002000,
  Posts1700000003000,
  Documents1700000004000,
  Ledgers1700000005000,
  Moderation1700000006000,
  Sharing1700000007000,
  SharePages1700000008000,
  KindsOfPosts1700000009000,
  Polls1700000010000,
  Events1700000011000,
  Files1700000012000,
  Reading1700000013000,
  Places1700000014000,
  Directory1700000015000,
  Drafts1700000016000,
  Following1700000017000,
  LinkCards1700000018000,
  Undoing1700000019000,
  Shortcuts1700000040000,
  LessOfThis1700000041000,
  EnterSends1700000043000,
  LinkPictures1700000045000,
  Closings1700000047000,
  AnswersToRequests1700000049000,
  HomeByTime1700000050000,
  Translations1700000051000,
  VisitsOfAPost1700000060000,
  WordsOfCommunities1700000061000,
  FiguresOfAdoption1700000062000,
  FilesOfCommunities1700000070000,
  PinsLookedAfter1700000071000,
  CountsOfAll1700000072000,
  AnnouncementsSeen1700000073000,
  ChangesOfScheduledPosts1700000080000,
  ResourcesLookedAfter1700000090000,
  NamesInOrder1700000095000,
];
