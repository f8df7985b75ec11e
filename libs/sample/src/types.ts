/** The shapes of the sample company. Everything is dated relative to the moment of seeding, so the company is always fresh. */

export type Language = 'fr' | 'en';
export type Role =
  | 'hr_editor'
  | 'security_officer'
  | 'staff_representative'
  | 'communications_editor'
  | 'administrator';

/** One text in both languages. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** A moment before now: `days` ago at `time` (24 h, Europe/Paris). `days: 0` means today, only ever in the past hours of the demo. */
export interface Ago {
  days: number;
  time: `${number}:${number}`;
}

export interface SampleEntity {
  key: string;
  name: Bilingual;
  parent: string | null;
  /** Key of the person who manages it. */
  manager: string;
}

export interface SamplePerson {
  /** Stable key, used by all other files: first name in ASCII lower case, with the family name where two share it (`awa`, `claire-vasseur`). */
  key: string;
  firstName: string;
  lastName: string;
  email: string;
  jobTitle: Bilingual;
  entity: string;
  site: string;
  /** Preferred language first. */
  languages: Language[];
  /** IANA name. */
  timeZone: string;
  roles?: Role[];
}

export interface SampleCommunity {
  key: string;
  name: string;
  slug: string;
  /** One or two sentences, in the community's language. */
  purpose: string;
  visibility: 'open' | 'closed' | 'secret';
  language: Language;
  work: boolean;
  topics: string[];
  managers: string[];
  /** Keys of members besides the managers. */
  members: string[];
}

/** What a community says of itself beside its name and purpose, and what became of it. */
export interface SampleAbout {
  community: string;
  /** Markdown, in the community's language. */
  description?: string;
  welcome?: string;
  houseRules?: string[];
  /** Looked after by a member, to be reviewed so many days from now (negative: past). */
  resources?: { title: string; url?: string; post?: string; owner: string; reviewInDays: number }[];
  posting?: 'everyone' | 'managers';
  cover?: { paving: string | null; tint: number | null };
  archived?: { by: string; ago: Ago; reason: string };
  official?: { by: string; reason: string; untilDays: number };
  formerName?: { name: string; ago: Ago };
  /** Its managers are asked since then whether it goes on. */
  quietAsked?: Ago;
  /** It ended by becoming part of another one, to which its members came along. */
  merged?: { into: string; by: string; ago: Ago };
}

/** A file that the author of a text attached: a drawing, an animation of drawings, plain text, or a page of a PDF. */
export type SampleFile = { key: string; name: string } & ({ drawing: string } | { frames: string[] } | { text: string } | { pages: { title: string; lines: string[] } });

/** What a page to which texts lead says of itself, as its card shows it; its picture is a drawing of ours. */
export interface SampleLinkPage {
  url: string;
  title: string;
  description: string;
  siteName: string;
  drawing: string | null;
}

/** Everyone of an entity belongs to a community. */
export interface SampleMembershipRule {
  community: string;
  entity: string;
  mandatory: boolean;
  by: string;
  ago: Ago;
}

/** Someone asks to join a closed community, and waits for its managers. */
export interface SampleJoinRequest {
  community: string;
  person: string;
  message: string;
  ago: Ago;
}

export interface SampleComment {
  /** Needed only by a comment that others answer, report or link to. */
  key?: string;
  author: string;
  body: string;
  ago: Ago;
  language?: Language;
  reactions?: Partial<Record<Reaction, string[]>>;
  replies?: Omit<SampleComment, 'replies'>[];
}

export type Reaction = 'like' | 'thanks' | 'bravo' | 'support' | 'insightful' | 'funny';

/** What a poll asks and how it was answered. An anonymous one says who voted and how many votes each option has, never who chose what. */
export type SamplePoll = {
  choices?: 'one' | 'several';
  most?: number;
  results?: 'always' | 'afterVote';
  /** Days from now until its end; negative: it ended. */
  endsInDays?: number;
} & (
  | { anonymous: false; options: { text: string; voters: string[] }[] }
  | { anonymous: true; options: { text: string; votes: number }[]; voters: string[] }
);

/** When a post invites to, told from the moment of seeding, and who answered. */
export interface SampleEvent {
  /** Days from today; negative for what is past. */
  inDays: number;
  /** On the clock of the author, 24 h. Without them: the whole day. */
  from?: `${number}:${number}`;
  to?: `${number}:${number}`;
  /** How many whole days; one unless said. */
  days?: number;
  place?: string;
  callUrl?: string;
  recordingUrl?: string;
  capacity?: number;
  /** In the order of their answers: those beyond the places wait. */
  yes: string[];
  maybe?: string[];
  no?: string[];
}

export interface SamplePost {
  key: string;
  community: string;
  author: string;
  /** A discussion unless said otherwise. */
  kind?: 'discussion' | 'question' | 'poll' | 'event' | 'announcement';
  /** Key of the comment that who asked accepted as the answer. */
  answer?: string;
  /** Who else has the question. */
  sameQuestion?: string[];
  /** Of an event, and of no other kind. */
  event?: SampleEvent;
  /** How many members of the community saw an announcement. */
  seenBy?: number;
  /** Plain text, at most 150 characters; `null` for a short message without a title. */
  title: string | null;
  /** Of a poll, and of nothing else. */
  poll?: SamplePoll;
  /** Markdown of our dialect. A mention of a person is written `<person:KEY>` with the person's key, a file `![description](file:KEY)` or `<file:KEY>`. */
  body: string;
  language: Language;
  ago: Ago;
  /** What it said before, and when it was reworded. */
  edited?: { ago: Ago; before: string };
  /** Who looks after it and when: unless said, the first manager, in 90 days. */
  pinned?: true | { owner: string; reviewInDays: number };
  featured?: boolean;
  /** Closed by its author, with the last word of it; why, as all its readers see. */
  locked?: string;
  /** Promoted to the home page by a community manager, from and until, in days from now (negative: past). */
  promoted?: { by: string; fromDays: number; untilDays: number };
  reactions?: Partial<Record<Reaction, string[]>>;
  comments?: SampleComment[];
}

export type SectionKind = 'rule' | 'recommendation' | 'risk';

export interface SampleSection {
  /** Stable over versions, so that a change can be followed. */
  key: string;
  /** The chapter it stands under, shown in the table of contents. */
  chapter: Bilingual;
  kind: SectionKind;
  title: Bilingual;
  /** Where a rule comes from: law, works rules, agreement. Required for a rule. */
  source?: Bilingual;
  body: Bilingual;
  /** Networks or topics at whose sharing the section is shown. */
  shownWhenSharing?: boolean;
}

export interface SampleVersion {
  number: number;
  /** `material` asks everyone to accept again. */
  change: 'material' | 'minor';
  publishedAgo: Ago;
  publishedBy: string;
  /** Days from now until which acceptance is asked. */
  acceptByDays?: number;
  /** Three lines at most: what changed, shown first. */
  changeSummary: Bilingual;
  title: Bilingual;
  introduction: Bilingual;
  sections: SampleSection[];
}

export interface SampleDocument {
  key: string;
  kind: 'guide' | 'policy';
  owner: string;
  /** `everyone`, or keys of entities and people. */
  audience: 'everyone' | { entities: string[]; people: string[] };
  versions: SampleVersion[];
  /** A note pinned by HR beside the version in force. */
  updateNote?: { by: string; ago: Ago; text: Bilingual };
  /** Who accepted which version, in what language, when. */
  acknowledgements: { person: string; version: number; language: Language; ago: Ago }[];
}

export interface SampleKit {
  key: string;
  /** Post it was proposed from. */
  post: string;
  proposedBy: string;
  approvedBy: string;
  title: Bilingual;
  /** Paragraphs of the public page. */
  body: Bilingual;
  /** Suggested texts a network, at least one a language. */
  texts: { network: Network; language: Language; text: string }[];
  disclosure: Bilingual;
  mustNotSay: Bilingual;
  link: string | null;
  /** A drawing made for this project, as SVG source of 1200 × 630. */
  image: { svg: string; alt: Bilingual };
  promotional: boolean;
  topics: string[];
  approvedAgo: Ago;
  validUntilDays: number;
  withdrawn?: { by: string; ago: Ago; reason: Bilingual };
  /** Shares already made by ambassadors, and opens of the public page by network. */
  shares: { person: string; network: Network; ago: Ago }[];
  opens: Partial<Record<Network, number>>;
}

export type Network = 'linkedin' | 'x' | 'facebook' | 'whatsapp' | 'email' | 'mastodon' | 'bluesky' | 'copy' | 'system';

export interface SampleReport {
  /** A post key, or a comment key. */
  target: { post: string } | { comment: string };
  reporter: string;
  reason: 'disrespect' | 'confidential' | 'personal_data' | 'off_topic' | 'misleading' | 'other';
  note: string;
  ago: Ago;
}

export interface SampleAmbassador {
  person: string;
  since: Ago;
}

/** A post proposed for outside by a manager of its community, which became no kit. Those that did are named by the kit. */
export interface SampleProposal {
  post: string;
  proposedBy: string;
  /** A word to communications. */
  note: string;
  ago: Ago;
  declined?: { by: string; ago: Ago; reason: string };
}

/** What someone began to write and did not send yet. */
export interface SampleDraft {
  person: string;
  /** Key of the community of a new post, or of the post of a comment. */
  post?: { community: string };
  comment?: { post: string };
  title?: string;
  body: string;
  ago: Ago;
  /** Other words for the same place, from another device. */
  other?: { body: string; ago: Ago };
}

/** What someone follows or mutes: by the key of a post, person or community, or a topic. */
export interface SampleFollow {
  person: string;
  of: { post: string } | { person: string } | { community: string } | { topic: string };
  state: 'followed' | 'muted';
  ago: Ago;
}

/** What someone put aside: the key of a post, with a note. */
export interface SampleBookmark {
  person: string;
  post: string;
  note?: string;
  ago: Ago;
  /** Reminded so many days from now, at nine (Europe/Paris). */
  remindInDays?: number;
}

/** A post that waits for its hour, so many days from now (Europe/Paris). */
export interface SampleScheduledPost {
  author: string;
  community: string;
  title: string | null;
  body: string;
  language: Language;
  inDays: number;
  time: `${number}:${number}`;
}

export interface SampleCompany {
  name: string;
  entities: SampleEntity[];
  people: SamplePerson[];
  communities: SampleCommunity[];
  abouts: SampleAbout[];
  posts: SamplePost[];
  files: SampleFile[];
  linkPages: SampleLinkPage[];
  documents: SampleDocument[];
  kits: SampleKit[];
  proposals: SampleProposal[];
  reports: SampleReport[];
  joinRequests: SampleJoinRequest[];
  membershipRules: SampleMembershipRule[];
  ambassadors: SampleAmbassador[];
  drafts: SampleDraft[];
  scheduledPosts: SampleScheduledPost[];
  follows: SampleFollow[];
  bookmarks: SampleBookmark[];
}
