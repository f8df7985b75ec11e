import { Acknowledgement } from './features/acknowledgements/acknowledgement.entity.ts';
import { SuccessionOffer } from './features/administration/succession/succession-offer.entity.ts';
import { Succession } from './features/administration/succession/succession.entity.ts';
import { Ambassador } from './features/ambassadors/ambassador.entity.ts';
import { AuditEntry } from './features/audit/audit-entry.entity.ts';
import { CommentEdit } from './features/comments/comment-edit.entity.ts';
import { Comment } from './features/comments/comment.entity.ts';
import { HouseRule } from './features/communities/about/house-rule.entity.ts';
import { Resource } from './features/communities/about/resource.entity.ts';
import { BulkInvitation } from './features/communities/bulk/bulk-invitation.entity.ts';
import { Community } from './features/communities/community.entity.ts';
import { Invitation } from './features/communities/invitation.entity.ts';
import { JoinRequest } from './features/communities/join-request.entity.ts';
import { Membership } from './features/communities/membership.entity.ts';
import { FormerName } from './features/communities/naming/former-name.entity.ts';
import { OfficialMark } from './features/communities/official/official-mark.entity.ts';
import { Removal } from './features/communities/removal.entity.ts';
import { MembershipRule } from './features/communities/rules/membership-rule.entity.ts';
import { AudienceMember } from './features/documents/document-audience.entity.ts';
import { DocumentVersionText } from './features/documents/document-version-text.entity.ts';
import { DocumentVersion } from './features/documents/document-version.entity.ts';
import { Document } from './features/documents/document.entity.ts';
import { Reading } from './features/documents/reading.entity.ts';
import { SectionText } from './features/documents/section-text.entity.ts';
import { Section } from './features/documents/section.entity.ts';
import { UpdateNote } from './features/documents/update-note.entity.ts';
import { DraftVersion } from './features/drafts/draft-version.entity.ts';
import { Draft } from './features/drafts/draft.entity.ts';
import { Entity } from './features/entities/entity.entity.ts';
import { HeldFile } from './features/comments/community-files/held-file.entity.ts';
import { File } from './features/files/file.entity.ts';
import { Bookmark } from './features/following/bookmarks/bookmark.entity.ts';
import { Follow } from './features/following/follows/follow.entity.ts';
import { Session } from './features/identity/session.entity.ts';
import { LinkPage } from './features/links/link-page.entity.ts';
import { ModerationDecision } from './features/moderation/moderation-decision.entity.ts';
import { Report } from './features/moderation/report.entity.ts';
import { ThreadClosing } from './features/moderation/thread-closing.entity.ts';
import { Person } from './features/people/person.entity.ts';
import { CalendarFeed } from './features/posts/events/calendar-feed.entity.ts';
import { EventAnswer } from './features/posts/events/event-answer.entity.ts';
import { Event } from './features/posts/events/event.entity.ts';
import { PostMove } from './features/posts/moving/post-move.entity.ts';
import { PollOption } from './features/posts/polls/poll-option.entity.ts';
import { Poll } from './features/posts/polls/poll.entity.ts';
import { PostEdit } from './features/posts/post-edit.entity.ts';
import { Post } from './features/posts/post.entity.ts';
import { AnswerChoice } from './features/posts/questions/answer-choice.entity.ts';
import { Promotion } from './features/promotion/promotion.entity.ts';
import { Reaction } from './features/reactions/reaction.entity.ts';
import { Reminder } from './features/reminders/reminder.entity.ts';
import { ScheduledPost } from './features/scheduling/scheduled-post.entity.ts';
import { ShareKitSuggestion } from './features/sharing/share-kit-suggestion.entity.ts';
import { ShareKitText } from './features/sharing/share-kit-text.entity.ts';
import { ShareKit } from './features/sharing/share-kit.entity.ts';
import { ShareProposal } from './features/sharing/share-proposal.entity.ts';
import { Share } from './features/sharing/share.entity.ts';

/** Every row class, one a line. Adding one here is part of adding a table. */
export const entities = [
  Acknowledgement,
  Ambassador,
  AnswerChoice,
  AudienceMember,
  AuditEntry,
  Bookmark,
  BulkInvitation,
  CalendarFeed,
  Comment,
  CommentEdit,
  Community,
  Document,
  DocumentVersion,
  DocumentVersionText,
  Draft,
  DraftVersion,
  Entity,
  Event,
  EventAnswer,
  File,
  HeldFile,
  Follow,
  FormerName,
  HouseRule,
  Invitation,
  JoinRequest,
  LinkPage,
  Membership,
  MembershipRule,
  ModerationDecision,
  OfficialMark,
  Person,
  Poll,
  PollOption,
  Post,
  PostEdit,
  PostMove,
  Promotion,
  Reaction,
  Reading,
  Reminder,
  Removal,
  Report,
  Resource,
  ScheduledPost,
  Section,
  SectionText,
  Session,
  Share,
  ShareKit,
  ShareKitSuggestion,
  ShareKitText,
  ShareProposal,
  Succession,
  SuccessionOffer,
  ThreadClosing,
  UpdateNote,
];
