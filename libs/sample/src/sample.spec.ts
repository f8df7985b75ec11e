import { sampleCompany } from './index.ts';
import type { Ago, Reaction, SampleComment } from './types.ts';

const { entities, people, communities, abouts, posts, documents, kits, proposals, reports, ambassadors, drafts, scheduledPosts, joinRequests } = sampleCompany;

const personByKey = new Map(people.map((person) => [person.key, person]));
const entityByKey = new Map(entities.map((entity) => [entity.key, entity]));
const communityByKey = new Map(communities.map((community) => [community.key, community]));
const postByKey = new Map(posts.map((post) => [post.key, post]));

/** A text that someone wrote, and where: posts, comments and replies alike. */
interface Written {
  where: string;
  community: string;
  author: string;
  body: string;
  language: string;
  ago: Ago;
  /** When what it answers was written; nothing for a post. */
  after?: Ago;
  key?: string;
  reactions?: Partial<Record<Reaction, string[]>>;
}

const written: Written[] = posts.flatMap((post) => {
  const said = (comment: Omit<SampleComment, 'replies'>, after: Ago): Written => ({
    ...comment,
    where: `${post.key}, ${comment.author}: ${comment.body.slice(0, 40)}`,
    community: post.community,
    language: comment.language ?? post.language,
    after,
  });
  return [
    { ...post, where: post.key },
    ...(post.comments ?? []).flatMap((comment) => [
      said(comment, post.ago),
      ...(comment.replies ?? []).map((reply) => said(reply, comment.ago)),
    ]),
  ];
});
const answers = written.filter((text) => text.after !== undefined);

/** Minutes before the midnight that begins today; later moments are smaller. */
function minutesAgo(ago: Ago): number {
  const [hours, minutes] = ago.time.split(':').map(Number);
  return ago.days * 1440 - (hours ?? 0) * 60 - (minutes ?? 0);
}

/** What stands more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function membersOf(key: string): Set<string> {
  const community = communityByKey.get(key);
  return new Set(community ? [...community.managers, ...community.members] : []);
}

/** Text without code, links and mentions, whose signs follow other rules than prose. */
function prose(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\(https?:[^)]*\)/g, ']')
    .replace(/<(person|community):[a-z-]+>/g, 'X')
    .replace(/^[|: -]+$/gm, '');
}

describe('the people and entities of the sample company', () => {
  it('are about 250 people in 15 entities, each with its own key and address', () => {
    expect(people.length).toBeGreaterThanOrEqual(240);
    expect(people.length).toBeLessThanOrEqual(260);
    expect(entities).toHaveLength(15);
    expect(repeated(people.map((person) => person.key))).toEqual([]);
    expect(repeated(people.map((person) => person.email))).toEqual([]);
    expect(repeated(entities.map((entity) => entity.key))).toEqual([]);
    expect(people.filter((person) => !/^[a-z.-]+@meridian\.example$/.test(person.email))).toEqual([]);
  });

  it('form one tree of three levels, each parent before its children', () => {
    const level = new Map<string, number>();
    for (const entity of entities) {
      const above = entity.parent === null ? 0 : level.get(entity.parent);
      expect([entity.key, above]).not.toContain(undefined);
      level.set(entity.key, (above ?? 0) + 1);
    }
    expect(entities.filter((entity) => entity.parent === null)).toHaveLength(1);
    expect(Math.max(...level.values())).toBe(3);
  });

  it('give each entity a manager who works in it, and enough people for its figures to be shown', () => {
    for (const entity of entities) {
      expect([entity.key, personByKey.get(entity.manager)?.entity]).toEqual([entity.key, entity.key]);
      expect(people.filter((person) => person.entity === entity.key).length).toBeGreaterThanOrEqual(5);
    }
    expect(people.filter((person) => !entityByKey.has(person.entity))).toEqual([]);
  });

  it('hold one person for each role, speak both languages and live in real time zones', () => {
    const roles = people.flatMap((person) => person.roles ?? []);
    expect(roles.toSorted()).toEqual(['administrator', 'communications_editor', 'hr_editor', 'security_officer', 'staff_representative']);
    expect(new Set(people.map((person) => person.languages[0]))).toEqual(new Set(['fr', 'en']));
    const known = new Set(Intl.supportedValuesOf('timeZone'));
    expect(people.filter((person) => !known.has(person.timeZone))).toEqual([]);
  });
});

describe('the communities of the sample company', () => {
  it('are 20, from 8 members to about 180, some closed and one secret', () => {
    expect(communities).toHaveLength(20);
    expect(repeated(communities.map((community) => community.key))).toEqual([]);
    expect(repeated(communities.map((community) => community.slug))).toEqual([]);
    const sizes = communities.map((community) => membersOf(community.key).size);
    expect(Math.min(...sizes)).toBe(8);
    expect(Math.max(...sizes)).toBeGreaterThan(170);
    expect(Math.max(...sizes)).toBeLessThan(190);
    expect(new Set(communities.map((community) => community.visibility))).toEqual(new Set(['open', 'closed', 'secret']));
  });

  it('have managers and members who exist, each named once', () => {
    for (const { key, managers, members } of communities) {
      expect([key, managers.length]).not.toContain(0);
      expect([key, repeated([...managers, ...members])]).toEqual([key, []]);
      expect([key, [...managers, ...members].filter((person) => !personByKey.has(person))]).toEqual([key, []]);
    }
  });

  it('leave Inès, who joined this week, in none, and Awa outside the fibre community she is going to join', () => {
    expect(communities.filter((community) => membersOf(community.key).has('ines'))).toEqual([]);
    const ofAwa = communities.filter((community) => membersOf(community.key).has('awa')).map((community) => community.key);
    expect(ofAwa).toEqual(['unite-intervention-ouest', 'agences-boutiques', 'securite-terrain']);
    expect(communityByKey.get('fibre-au-quotidien')?.managers).toContain('bruno');
  });
});

describe('what people of the sample company began to write', () => {
  it('is for places that they belong to, one draft for each place', () => {
    const placed = drafts.map(({ person, post, comment }) => ({ person, community: post?.community ?? postByKey.get(comment?.post ?? '')?.community ?? '' }));
    expect(placed.filter(({ person, community }) => !membersOf(community).has(person))).toEqual([]);
    expect(scheduledPosts.filter(({ author, community }) => !membersOf(community).has(author))).toEqual([]);
    expect(repeated(drafts.map(({ person, post, comment }) => `${person} ${post?.community} ${comment?.post}`))).toEqual([]);
  });
});

describe('what communities of the sample company say of themselves', () => {
  it('shows each thing there is to show: rules, welcome, resources of which one is to be reviewed, an archived one, one where managers post, an official one, a renamed one, a quiet one, one that went into another', () => {
    for (const part of ['description', 'welcome', 'houseRules', 'resources', 'cover', 'archived', 'official', 'formerName', 'quietAsked', 'merged'] as const) {
      expect([part, abouts.some((about) => about[part])]).toEqual([part, true]);
    }
    expect(abouts.filter(({ posting }) => posting === 'managers')).toHaveLength(1);
    expect(abouts.flatMap(({ resources }) => resources ?? []).filter(({ reviewInDays }) => reviewInDays < 0)).toHaveLength(1);
  });

  it('names communities, posts and people that are there', () => {
    expect(repeated(abouts.map(({ community }) => community))).toEqual([]);
    expect(abouts.filter(({ community }) => !communityByKey.has(community))).toEqual([]);
    for (const { community, resources, archived, official, merged, quietAsked } of abouts) {
      for (const { post, url, owner } of resources ?? []) {
        expect([community, membersOf(community).has(owner), Boolean(url) !== Boolean(post)]).toEqual([community, true, true]);
        if (post) expect([post, postByKey.get(post)?.community]).toEqual([post, community]);
      }
      if (archived) expect(communityByKey.get(community)?.managers).toContain(archived.by);
      if (merged) {
        expect(communityByKey.get(community)?.managers).toContain(merged.by);
        expect([...membersOf(community)].filter((person) => !membersOf(merged.into).has(person))).toEqual([]);
        expect(posts.filter((post) => post.community === community)).toEqual([]);
      }
      // As long as the job waits before it asks.
      if (quietAsked) expect(written.filter((text) => text.community === community && text.ago.days < quietAsked.days + 90)).toEqual([]);
      if (official) expect(personByKey.get(official.by)?.roles).toContain('administrator');
    }
  });

  it('lets someone from outside ask to join a closed one', () => {
    for (const { community, person } of joinRequests) {
      expect([community, communityByKey.get(community)?.visibility, membersOf(community).has(person), personByKey.has(person)]).toEqual([community, 'closed', false, true]);
    }
    expect(joinRequests).not.toEqual([]);
  });

  it('follows French typography where it is French', () => {
    for (const { community, description = '', welcome = '', houseRules = [] } of abouts) {
      const text = prose([description, welcome, ...houseRules].join('\n'));
      expect([community, text.match(/\w'\w/g)]).toEqual([community, null]);
      if (communityByKey.get(community)?.language !== 'fr') continue;
      expect([community, text.match(/[^\s\u202f(?!…«][;!?]|[ \u00a0][;!?]/g)]).toEqual([community, null]);
      expect([community, text.match(/ :|« | »|«[^\u00a0]|[^\u00a0]»/g)]).toEqual([community, null]);
    }
  });
});

describe('what people of the sample company write', () => {
  it('is about 150 posts and 500 comments, in each community and in both languages', () => {
    expect(posts.length).toBeGreaterThanOrEqual(145);
    expect(posts.length).toBeLessThanOrEqual(155);
    expect(answers.length).toBeGreaterThanOrEqual(480);
    expect(answers.length).toBeLessThanOrEqual(530);
    const gone = abouts.flatMap(({ community, merged }) => (merged ? [community] : []));
    expect(communities.filter(({ key }) => !gone.includes(key) && !posts.some((post) => post.community === key))).toEqual([]);
    for (const language of ['fr', 'en']) {
      expect(written.filter((text) => text.language === language).length).toBeGreaterThan(100);
    }
  });

  it('holds polls, open and closed, named and anonymous, answered by members, once each', () => {
    const polls = posts.filter((post) => post.poll !== undefined);
    expect(posts.filter((post) => post.kind === 'poll')).toEqual(polls);
    expect(new Set(polls.map(({ poll }) => poll!.anonymous))).toEqual(new Set([true, false]));
    expect(new Set(polls.map(({ poll }) => (poll!.endsInDays ?? 1) > 0))).toEqual(new Set([true, false]));
    expect(new Set(polls.map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
    for (const { key, community, poll } of polls) {
      const voters = poll!.anonymous ? poll!.voters : poll!.options.flatMap((option) => option.voters);
      expect([key, voters.filter((person) => !membersOf(community).has(person))]).toEqual([key, []]);
      const most = poll!.choices === 'several' ? (poll!.most ?? poll!.options.length) : 1;
      for (const voter of voters) expect([key, voter, voters.filter((one) => one === voter).length <= most]).toEqual([key, voter, true]);
      if (!poll!.anonymous) for (const option of poll!.options) expect([key, repeated(option.voters)]).toEqual([key, []]);
      else expect([key, poll!.options.reduce((sum, option) => sum + option.votes, 0)]).toEqual([key, voters.length]);
    }
  });

  it('is written, liked and answered by members of the community', () => {
    for (const { where, community, author, reactions } of written) {
      const members = membersOf(community);
      const involved = [author, ...Object.values(reactions ?? {}).flat()];
      expect([where, involved.filter((person) => !members.has(person))]).toEqual([where, []]);
    }
  });

  it('invites to events that members answer once each, past with a recording, and to come, one with more people than places', () => {
    const events = posts.flatMap((post) => (post.event ? [{ ...post.event, key: post.key, community: post.community }] : []));
    expect(posts.filter(({ kind, event }) => (kind === 'event') !== (event !== undefined))).toEqual([]);
    for (const { key, community, yes, maybe = [], no = [] } of events) {
      const all = [...yes, ...maybe, ...no];
      expect([key, repeated(all), all.filter((person) => !membersOf(community).has(person))]).toEqual([key, [], []]);
    }
    expect(events.some(({ inDays, recordingUrl }) => inDays < 0 && recordingUrl)).toBe(true);
    expect(events.some(({ capacity, yes }) => capacity !== undefined && yes.length > capacity)).toBe(true);
    expect(new Set(posts.filter(({ event }) => event && event.inDays > 0).map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
  });

  it('gets each kind of reaction once a person, never from its author', () => {
    for (const { where, author, reactions } of written) {
      for (const fans of Object.values(reactions ?? {})) {
        expect([where, repeated(fans)]).toEqual([where, []]);
        expect([where, fans.includes(author)]).toEqual([where, false]);
      }
    }
  });

  it('comes in order: answers after what they answer, corrections after the text, nothing in the future', () => {
    for (const { where, ago, after } of written) {
      expect(ago.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      if (after) expect([where, minutesAgo(ago) < minutesAgo(after)]).toEqual([where, true]);
      // Today's texts stand before 08:30, so that a morning's demonstration finds them written.
      expect([where, ago.days >= 1 || (ago.days === 0 && ago.time <= '08:30')]).toEqual([where, true]);
      expect(ago.days).toBeLessThan(430);
    }
    for (const { key, ago, edited, body } of posts) {
      if (edited) expect([key, minutesAgo(edited.ago) < minutesAgo(ago), edited.before !== body]).toEqual([key, true, true]);
    }
  });

  it('is denser of late, and reaches more than a year back', () => {
    expect(posts.filter((post) => post.ago.days <= 30).length).toBeGreaterThan(posts.length / 3);
    expect(Math.max(...posts.map((post) => post.ago.days))).toBeGreaterThan(365);
  });

  it('is never the same text twice, never empty but for the poll whose title says it all, under a title that fits', () => {
    expect(repeated(written.map((text) => text.body.trim()))).toEqual([]);
    expect(repeated(posts.flatMap((post) => post.title ?? []))).toEqual([]);
    expect(written.map((text) => text.body.trim()).filter((body) => body.length < 4)).toEqual(['']);
    expect(posts.filter(({ body }) => body === '').map(({ kind, title }) => [kind, title !== null])).toEqual([['poll', true]]);
    expect(posts.filter((post) => post.title !== null && (post.title.length === 0 || post.title.length > 150))).toEqual([]);
  });

  it('has keys that are unique, and mentions people who can read it, and communities that there are', () => {
    expect(repeated(written.flatMap((text) => text.key ?? []))).toEqual([]);
    for (const { where, community, body } of written) {
      const mentioned = [...body.matchAll(/<person:([^>]*)>/g)].map((match) => match[1] ?? '');
      const visibility = communityByKey.get(community)?.visibility;
      const readers = visibility === 'open' ? new Set(personByKey.keys()) : membersOf(community);
      expect([where, mentioned.filter((person) => !readers.has(person))]).toEqual([where, []]);
      // What is secret is named to its members alone; the sample names none.
      const places = [...body.matchAll(/<community:([^>]*)>/g)].map((match) => communityByKey.get(match[1] ?? '')?.visibility ?? 'unknown');
      expect([where, places.filter((place) => place === 'unknown' || place === 'secret')]).toEqual([where, []]);
    }
  });

  it('follows French typography where it is French, and curly apostrophes everywhere', () => {
    const titles = posts.flatMap((post) => (post.title === null ? [] : [{ where: `title of ${post.key}`, body: post.title, language: post.language }]));
    for (const { where, body, language } of [...written, ...titles]) {
      const text = prose(body);
      expect([where, text.match(/\w'\w/g)]).toEqual([where, null]);
      if (language === 'fr') {
        expect([where, text.match(/[^\s\u202f(?!…«][;!?]|[ \u00a0][;!?]/g)]).toEqual([where, null]);
        expect([where, text.match(/ :|« | »|«[^\u00a0]|[^\u00a0]»/g)]).toEqual([where, null]);
      }
    }
  });

  it('asks questions of which some are answered and some wait for days, and announces what only managers may', () => {
    const questions = posts.filter((post) => post.kind === 'question');
    for (const { key, community, author, answer, sameQuestion = [], comments = [] } of questions) {
      const said = comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);
      expect([key, answer === undefined || said.some((comment) => comment.key === answer)]).toEqual([key, true]);
      expect([key, sameQuestion.filter((person) => person === author || !membersOf(community).has(person))]).toEqual([key, []]);
    }
    expect(questions.filter(({ answer }) => answer).length).toBeGreaterThan(2);
    expect(questions.filter(({ answer, sameQuestion, ago }) => !answer && sameQuestion && ago.days > 2).length).toBeGreaterThan(1);
    const announcements = posts.filter((post) => post.kind === 'announcement');
    expect(announcements.filter(({ community, author }) => !communityByKey.get(community)?.managers.includes(author))).toEqual([]);
    expect(announcements.length).toBeGreaterThan(2);
  });

  it('is pinned three times at most in a community, and promoted by a manager of it for a time that ends', () => {
    for (const { key } of communities) {
      expect([key, posts.filter((post) => post.community === key && post.pinned).length <= 3]).toEqual([key, true]);
    }
    for (const { key, community, promoted } of posts) {
      if (!promoted) continue;
      expect([key, communityByKey.get(community)?.managers.includes(promoted.by)]).toEqual([key, true]);
      expect(promoted.untilDays).toBeGreaterThan(promoted.fromDays);
    }
  });
});

describe('the documents, share kits and reports of the sample company', () => {
  it('are a guide in two versions, a policy for some, five kits of which one was withdrawn, and reports that wait', () => {
    expect(documents.map(({ kind, versions }) => [kind, versions.length])).toEqual([
      ['guide', 2],
      ['policy', 1],
    ]);
    expect(documents.map(({ audience }) => audience === 'everyone')).toEqual([true, false]);
    expect(kits.map((kit) => kit.withdrawn !== undefined).toSorted()).toEqual([false, false, false, false, true]);
    expect(reports.length).toBeGreaterThan(2);
  });

  it('name people, entities, posts and comments that exist', () => {
    const commentKeys = new Set(answers.flatMap((answer) => answer.key ?? []));
    const named = [
      ...documents.flatMap((document) => [
        document.owner,
        ...document.versions.map((version) => version.publishedBy),
        ...document.acknowledgements.map((acknowledgement) => acknowledgement.person),
        ...(document.updateNote ? [document.updateNote.by] : []),
        ...(document.audience === 'everyone' ? [] : document.audience.people),
      ]),
      ...kits.flatMap((kit) => [kit.proposedBy, kit.approvedBy, ...(kit.withdrawn ? [kit.withdrawn.by] : []), ...kit.shares.map((share) => share.person)]),
      ...proposals.flatMap(({ proposedBy, declined }) => [proposedBy, ...(declined ? [declined.by] : [])]),
      ...reports.map((report) => report.reporter),
      ...ambassadors.map((ambassador) => ambassador.person),
    ];
    expect(named.filter((person) => !personByKey.has(person))).toEqual([]);
    expect([...kits, ...proposals].filter(({ post }) => !postByKey.has(post))).toEqual([]);
    expect(reports.filter(({ target }) => !('post' in target ? postByKey.has(target.post) : commentKeys.has(target.comment)))).toEqual([]);
    for (const { audience } of documents) {
      if (audience !== 'everyone') expect(audience.entities.filter((entity) => !entityByKey.has(entity))).toEqual([]);
    }
  });

  it('let a manager of the community propose a kit, and only ambassadors share it, once approved and not after it was withdrawn', () => {
    const since = new Map(ambassadors.map((ambassador) => [ambassador.person, minutesAgo(ambassador.since)]));
    for (const kit of kits) {
      const community = postByKey.get(kit.post)?.community ?? '';
      expect([kit.key, communityByKey.get(community)?.managers.includes(kit.proposedBy)]).toEqual([kit.key, true]);
      expect([kit.key, personByKey.get(kit.approvedBy)?.roles]).toEqual([kit.key, ['communications_editor']]);
      const proposed = minutesAgo(postByKey.get(kit.post)?.ago ?? kit.approvedAgo);
      expect([kit.key, minutesAgo(kit.approvedAgo) <= proposed]).toEqual([kit.key, true]);
      const until = kit.withdrawn ? minutesAgo(kit.withdrawn.ago) : 0;
      for (const { person, ago } of kit.shares) {
        const earliest = Math.min(since.get(person) ?? -1, minutesAgo(kit.approvedAgo));
        expect([kit.key, person, minutesAgo(ago) <= earliest && minutesAgo(ago) > until]).toEqual([kit.key, person, true]);
      }
    }
  });

  it('give each kit an opening that fits under its title, and a text after it', () => {
    for (const { key, body } of kits) {
      for (const language of ['fr', 'en'] as const) {
        const [opening = '', ...rest] = body[language].split(/\n{2,}/);
        expect([key, language, opening.length <= 300, rest.length > 0]).toEqual([key, language, true, true]);
      }
    }
  });

  it('let a manager of the community propose a post for outside, and communications alone decline it', () => {
    for (const { post, proposedBy, ago, declined } of proposals) {
      const found = postByKey.get(post)!;
      expect([post, communityByKey.get(found.community)?.managers.includes(proposedBy)]).toEqual([post, true]);
      expect([post, minutesAgo(ago) < minutesAgo(found.ago)]).toEqual([post, true]);
      if (!declined) continue;
      expect([post, personByKey.get(declined.by)?.roles]).toEqual([post, ['communications_editor']]);
      expect([post, minutesAgo(declined.ago) < minutesAgo(ago)]).toEqual([post, true]);
    }
    expect(proposals.filter(({ declined }) => !declined)).toHaveLength(2);
  });

  it('have each ambassador accept the guide in force', () => {
    for (const guide of documents.filter((document) => document.kind === 'guide')) {
      const inForce = guide.versions.filter((version) => version.change === 'material').at(-1)?.number ?? 1;
      const accepted = new Set(guide.acknowledgements.filter(({ version }) => version >= inForce).map(({ person }) => person));
      expect(ambassadors.map((ambassador) => ambassador.person).filter((person) => !accepted.has(person))).toEqual([]);
    }
  });
});
