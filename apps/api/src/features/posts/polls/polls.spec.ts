import { randomUUID } from 'node:crypto';
import { fromNodeId } from '@parvis/domain';
import { beginPoll, actOnPoll, pollOf, type Told } from '../../../../test/polls.ts';
import { comment, communityId, refusals } from '../../../../test/conversation.ts';
import { startProduct, statementsOf, type Actor, type Product } from '../../../../test/product.ts';
import { sql } from '../../../platform/database/sql.ts';

const hour = 3_600_000;

describe('polls', () => {
  let product: Product;
  let awa: Actor;
  let bruno: Actor;
  let gaelle: Actor;
  let hugo: Actor;
  let ines: Actor;
  beforeAll(async () => {
    product = await startProduct();
    [awa, bruno, gaelle, hugo, ines] = await Promise.all([product.as('awa'), product.as('bruno'), product.as('gaelle'), product.as('hugo'), product.as('ines')]);
  });
  afterAll(() => product.close());

  const begun = async (terms: object = {}): Promise<string> => (await beginPoll(gaelle, { ...terms })).id!;
  const read = async (actor: Actor, postId: string): Promise<Told> => (await pollOf(actor, postId))!;
  const counts = (poll: Told): (number | null)[] => poll.options.map(({ voteCount }) => voteCount);
  const vote = async (actor: Actor, postId: string, ...places: number[]): Promise<string[]> => {
    const { options } = await read(actor, postId);
    return actOnPoll(actor, 'voteInPoll', { postId, optionIds: places.map((at) => options[at]!.id) });
  };

  describe('writing one', () => {
    test('it offers its options in order; its author reads it as everyone does', async () => {
      const poll = await read(gaelle, await begun());
      expect(poll).toMatchObject({ anonymous: false, isClosed: false, silence: null, voterCount: 0, viewerHasVoted: false, viewerVoteRefusal: null, viewerCanClose: true, viewerCanChangeOptions: true });
      expect(poll.options.map(({ text, voteCount, viewerChose }) => ({ text, voteCount, viewerChose }))).toEqual(
        ['Lundi', 'Mardi', 'Jeudi'].map((text) => ({ text, voteCount: 0, viewerChose: false })));
    });

    test.each([
      ['one option is no choice', { options: ['Lundi'] }, ['TOO_SMALL on poll.options']],
      ['eleven are too many', { options: Array.from({ length: 11 }, (_, i) => `${i}`) }, ['TOO_LARGE on poll.options']],
      ['each option is named that is wrong', { options: ['Lundi', ' ', 'x'.repeat(121), ' LUNDI'] }, ['REQUIRED on poll.options.1', 'TOO_LONG on poll.options.2', 'OPTION_TWICE on poll.options.3']],
      ['an end that has passed', { endsAt: '2020-01-01T00:00:00Z' }, ['DATE_PASSED on poll.endsAt']],
      ['at most one of several', { choices: 'several', most: 1 }, ['TOO_SMALL on poll.most']],
      ['more than there are', { choices: 'several', most: 4 }, ['TOO_LARGE on poll.most']],
      ['a number where one chooses one', { choices: 'one', most: 2 }, ['INVALID on poll.most']],
    ])('it is refused: %s', async (_, terms, expected) => {
      expect(refusals(await beginPoll(gaelle, terms))).toEqual(expected);
    });

    test('a poll without options, and options without a poll, are refused', async () => {
      const write = async (more: object): Promise<string[]> => {
        const { data } = await gaelle.query<{ postPost: { errors: { code: string; field: string }[] } }>(
          'mutation ($input: PostPostInput!) { postPost(input: $input) { errors { code field } } }',
          { input: { clientId: randomUUID(), communityId: communityId('fibre-au-quotidien'), body: 'Quand ?', language: 'fr', ...more } });
        return data.postPost.errors.map(({ code, field }) => `${code} on ${field}`);
      };
      expect(await write({ kind: 'poll' })).toEqual(['REQUIRED on poll']);
      expect(await write({ poll: { options: ['Lundi', 'Mardi'], anonymous: true } })).toEqual(['INVALID on poll']);
    });

    test('the database itself keeps its terms, and refuses names in an anonymous one', async () => {
      const postId = await begun({ anonymous: true });
      const [row] = await product.database.rows<{ id: string; option: string }>(sql`
        SELECT poll_id AS id, id AS option FROM poll_option WHERE poll_id = ${fromNodeId(postId, 'post')} LIMIT 1`);
      await expect(product.database.rows(sql`UPDATE poll SET anonymous = false WHERE id = ${row!.id}`)).rejects.toThrow('The terms of a poll never change');
      await product.database.rows(sql`INSERT INTO poll_ballot (poll_id, person_id) VALUES (${row!.id}, ${awa.id})`);
      const named = (anonymous: boolean) => product.database.rows(sql`INSERT INTO poll_choice (option_id, person_id, poll_id, anonymous) VALUES (${row!.option}, ${awa.id}, ${row!.id}, ${anonymous})`);
      await expect(named(false)).rejects.toThrow('poll_choice_named');
      await expect(named(true)).rejects.toThrow('poll_choice');
    });
  });

  describe('voting by name', () => {
    test('each has one vote; it changes and is withdrawn; everyone reads who chose what', async () => {
      const postId = await begun();
      expect(await vote(bruno, postId, 1)).toEqual([]);
      expect(await vote(hugo, postId, 1)).toEqual([]);
      let seen = await read(bruno, postId);
      expect(seen).toMatchObject({ voterCount: 2, viewerHasVoted: true, viewerCanChangeOptions: false });
      expect(counts(seen)).toEqual([0, 2, 0]);
      expect(seen.options.map(({ viewerChose }) => viewerChose)).toEqual([false, true, false]);
      expect(seen.options[1]!.voters.nodes.map(({ name }) => name.split(' ')[0])).toEqual(['Hugo', 'Bruno']);
      await vote(bruno, postId, 2);
      expect(counts(await read(hugo, postId))).toEqual([0, 1, 1]);
      expect(await actOnPoll(bruno, 'withdrawVote', { postId })).toEqual([]);
      seen = await read(bruno, postId);
      expect([counts(seen), seen.voterCount, seen.viewerHasVoted]).toEqual([[0, 1, 0], 1, false]);
      expect(await actOnPoll(bruno, 'withdrawVote', { postId })).toEqual([]);
      expect((await read(bruno, postId)).voterCount).toBe(1);
    });

    test('several may be chosen where the author says so, and no more than the author says', async () => {
      const postId = await begun({ choices: 'several', most: 2 });
      expect(await vote(bruno, postId, 0, 2)).toEqual([]);
      expect(await vote(hugo, postId, 0)).toEqual([]);
      expect(await vote(hugo, postId, 0, 1, 2)).toEqual(['TOO_LARGE on optionIds']);
      expect(await vote(hugo, postId)).toEqual(['TOO_SMALL on optionIds']);
      const seen = await read(gaelle, postId);
      expect([counts(seen), seen.voterCount]).toEqual([[2, 0, 1], 2]);
      expect(await vote(bruno, await begun(), 0, 1)).toEqual(['TOO_LARGE on optionIds']);
    });

    test('an option of another poll is unknown here', async () => {
      const [postId, other] = [await begun(), await begun()];
      const { options } = await read(bruno, other);
      expect(await actOnPoll(bruno, 'voteInPoll', { postId, optionIds: [options[0]!.id] })).toEqual(['NOT_FOUND on optionIds']);
    });

    test('fifty clicks at once of one person are one vote, fifty people at once are fifty', async () => {
      const postId = await begun();
      const { options } = await read(bruno, postId);
      const cast = (actor: Actor, at: number) => actOnPoll(actor, 'voteInPoll', { postId, optionIds: [options[at]!.id] });
      expect((await Promise.all(Array.from({ length: 50 }, (_, i) => cast(bruno, i % 3)))).flat()).toEqual([]);
      let seen = await read(gaelle, postId);
      expect([seen.voterCount, counts(seen).reduce((sum: number, count) => sum + count!, 0)]).toEqual([1, 1]);
      const members = await product.database.rows<{ email: string }>(sql`SELECT email FROM person JOIN membership ON person_id = person.id
        JOIN community ON community.id = community_id WHERE slug = 'fibre-au-quotidien' AND deactivated_at IS NULL AND person.id <> ${bruno.id} ORDER BY email LIMIT 50`);
      const actors = await Promise.all(members.map(({ email }) => product.as(email.split('@')[0]!)));
      expect((await Promise.all(actors.flatMap((actor, i) => [cast(actor, i % 3), cast(actor, i % 3)]))).flat()).toEqual([]);
      seen = await read(gaelle, postId);
      expect([seen.voterCount, counts(seen).reduce((sum: number, count) => sum + count!, 0)]).toEqual([51, 51]);
      // Who chose what is read by the page, without a name twice.
      const names: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Told['options'][number]['voters'] = (await pollOf(gaelle, postId, { first: 7, after }))!.options[0]!.voters;
        names.push(...page.nodes.map(({ name }) => name));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      expect(new Set(names).size).toBe(names.length);
      expect(names).toHaveLength(counts(seen)[0]!);
    });
  });

  describe('who may vote, until when', () => {
    test('members of the community: others read, and are told why not', async () => {
      const postId = await begun();
      expect(await vote(ines, postId, 0)).toEqual(['NOT_MEMBER on postId']);
      expect((await read(ines, postId)).viewerVoteRefusal).toEqual({ code: 'NOT_MEMBER' });
      expect(await pollOf(ines, (await beginPoll(awa, {}, 'unite-intervention-ouest')).id!)).toBeNull();
    });

    test('at its end it closes by itself: no vote, no change, no withdrawal', async () => {
      const postId = await begun({ endsAt: new Date(Date.now() + hour).toISOString() });
      await vote(bruno, postId, 0);
      product.clock.move(hour + 1000);
      expect(await read(bruno, postId)).toMatchObject({ isClosed: true, viewerVoteRefusal: { code: 'POLL_CLOSED' }, viewerCanClose: false });
      expect(await vote(bruno, postId, 1)).toEqual(['POLL_CLOSED on postId']);
      expect(await vote(hugo, postId, 1)).toEqual(['POLL_CLOSED on postId']);
      expect(await actOnPoll(bruno, 'withdrawVote', { postId })).toEqual(['POLL_CLOSED on postId']);
      expect(counts(await read(hugo, postId))).toEqual([1, 0, 0]);
      product.clock.move(-hour - 1000);
    });

    test('its author closes it early, once; nobody else does, managers included', async () => {
      const postId = await begun();
      expect(await actOnPoll(bruno, 'closePoll', { postId })).toEqual(['NOT_ALLOWED on postId']);
      expect(await actOnPoll(gaelle, 'closePoll', { postId })).toEqual([]);
      expect(await actOnPoll(gaelle, 'closePoll', { postId })).toEqual([]);
      expect(await read(gaelle, postId)).toMatchObject({ isClosed: true, viewerCanClose: false, viewerCanChangeOptions: false });
      expect(await vote(bruno, postId, 1)).toEqual(['POLL_CLOSED on postId']);
    });

    test.each([
      ['locked', sql`UPDATE post SET locked_at = now()`, 'POST_LOCKED'],
      ['hidden', sql`UPDATE post SET hidden_at = now()`, 'POST_HIDDEN'],
    ])('not in a %s post, whose poll stays readable to who sees it', async (_, statement, code) => {
      const postId = await begun();
      const { options } = await read(gaelle, postId);
      await product.database.rows(sql`${statement} WHERE id = ${fromNodeId(postId, 'post')}`);
      expect(await actOnPoll(gaelle, 'voteInPoll', { postId, optionIds: [options[0]!.id] })).toEqual([`${code} on postId`]);
      expect((await read(gaelle, postId)).viewerVoteRefusal).toEqual({ code });
    });

    test('not in an archived community', async () => {
      const postId = (await beginPoll(gaelle)).id!;
      await product.database.rows(sql`UPDATE community SET archived_at = now() WHERE slug = 'fibre-au-quotidien'`);
      expect(await vote(bruno, postId, 0)).toEqual(['ARCHIVED on postId']);
      expect(await actOnPoll(gaelle, 'closePoll', { postId })).toEqual(['ARCHIVED on postId']);
      await product.database.rows(sql`UPDATE community SET archived_at = NULL WHERE slug = 'fibre-au-quotidien'`);
    });
  });

  describe('results', () => {
    test('after voting only: counts and names are kept from who has not voted, the author included; at the end all read them', async () => {
      const postId = await begun({ results: 'afterVote' });
      await vote(bruno, postId, 0);
      for (const reader of [gaelle, ines]) {
        const seen = await read(reader, postId);
        expect([seen.silence, seen.voterCount, counts(seen), seen.options.flatMap(({ voters }) => voters.nodes)]).toEqual(['untilVote', 1, [null, null, null], []]);
      }
      const seen = await read(bruno, postId);
      expect([seen.silence, counts(seen), seen.options[0]!.voters.nodes.length]).toEqual([null, [1, 0, 0], 1]);
      await actOnPoll(gaelle, 'closePoll', { postId });
      expect(counts(await read(ines, postId))).toEqual([1, 0, 0]);
    });

    test('twenty polls cost a feed as many statements as one', async () => {
      const feed = (first: number) => bruno.query(`{ community(id: "${communityId('fibre-au-quotidien')}") { posts(first: ${first}) { nodes { id poll {
        choices most anonymous results endsAt isClosed silence voterCount viewerHasVoted viewerVoteRefusal { message } viewerCanClose viewerCanChangeOptions options { id text voteCount viewerChose } } } } } }`);
      const polls = await Promise.all(Array.from({ length: 20 }, () => begun()));
      await feed(1);
      const [one, twenty] = [await statementsOf(() => feed(1)), await statementsOf(() => feed(20))];
      expect(polls).toHaveLength(20);
      expect(twenty).toBe(one);
    });
  });

  describe('changing it', () => {
    test('its author offers other options until someone has voted', async () => {
      const postId = await begun();
      expect(await actOnPoll(bruno, 'changePollOptions', { postId, options: ['A', 'B'] })).toEqual(['NOT_ALLOWED on postId']);
      expect(await actOnPoll(gaelle, 'changePollOptions', { postId, options: ['A', ''] })).toEqual(['REQUIRED on options.1']);
      expect(await actOnPoll(gaelle, 'changePollOptions', { postId, options: ['Mercredi', 'Jeudi'] })).toEqual([]);
      expect((await read(bruno, postId)).options.map(({ text }) => text)).toEqual(['Mercredi', 'Jeudi']);
      await vote(bruno, postId, 0);
      expect(await actOnPoll(gaelle, 'changePollOptions', { postId, options: ['A', 'B'] })).toEqual(['POLL_HAS_VOTES on postId']);
    });

    test('deleting the post takes it from sight; it comes back with its votes where that is undone, and is wiped where it is not', async () => {
      const postId = await begun();
      await vote(bruno, postId, 0);
      await comment(bruno, postId, 'Mardi serait mieux.');
      const left = async (): Promise<number> => (await product.database.rows<{ left: number }>(sql`
        SELECT (SELECT count(*) FROM poll)::int + (SELECT count(*) FROM poll_option)::int + (SELECT count(*) FROM poll_ballot)::int + (SELECT count(*) FROM poll_choice)::int AS left`))[0]!.left;
      const act = (name: string) => gaelle.query(`mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { errors { code } } }`, { input: { postId } });
      const before = await left();
      const { options } = await read(bruno, postId);
      await act('deletePost');
      expect(await pollOf(bruno, postId)).toBeNull();
      expect(await actOnPoll(bruno, 'voteInPoll', { postId, optionIds: [options[1]!.id] })).toEqual(['NOT_FOUND on postId']);
      await act('undoDeletePost');
      expect(counts(await read(bruno, postId))).toEqual([1, 0, 0]);
      await act('deletePost');
      await product.runJobs();
      expect(await left()).toBe(before);
      product.clock.move(31_000);
      await product.runJobs();
      expect(before - (await left())).toBe(1 + 3 + 1 + 1);
      expect(await pollOf(bruno, postId)).toBeNull();
    });
  });
});
