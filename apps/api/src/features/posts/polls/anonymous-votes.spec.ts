import { fromNodeId } from '@parvis/domain';
import { actOnPoll, beginPoll, newSecret, pollOf, type Held, type Told } from '../../../../test/polls.ts';
import { startProduct, type Actor, type Product } from '../../../../test/product.ts';
import { raw, sql } from '../../../platform/database/sql.ts';
import { sealOf } from './seal.ts';

describe('anonymous votes', () => {
  let product: Product;
  let gaelle: Actor;
  let voters: Actor[];
  let postId: string;
  let poll: Told;
  beforeAll(async () => {
    product = await startProduct();
    gaelle = await product.as('gaelle');
    voters = await Promise.all(['bruno', 'hugo', 'nadia', 'karim', 'chloe', 'olivier', 'denis'].map((first) => product.as(first)));
  });
  afterAll(() => product.close());
  beforeEach(async () => {
    postId = (await beginPoll(gaelle, { anonymous: true, options: ['Zanzibar', 'Reykjavik', 'Valparaiso'] })).id!;
    poll = (await pollOf(gaelle, postId))!;
  });

  const option = (at: number): string => poll.options[at]!.id;
  /** Votes as a browser does, with a secret of its own; answers with what the device then holds. */
  const vote = async (actor: Actor, at: number, held: Held[] = [], secret = newSecret()): Promise<{ errors: string[]; vote: Held }> => {
    const vote = { secret, optionIds: [option(at)] };
    return { errors: await actOnPoll(actor, 'voteInPoll', { postId, ...vote, held }), vote };
  };
  test('are shown from the fifth voter on, names never', async () => {
    for (const [i, voter] of voters.slice(0, 4).entries()) expect((await vote(voter, i % 3)).errors).toEqual([]);
    let seen = (await pollOf(voters[0]!, postId))!;
    expect([seen.silence, seen.voterCount, seen.options.map(({ voteCount }) => voteCount)]).toEqual(['tooFew', 4, [null, null, null]]);
    await vote(voters[4]!, 1);
    seen = (await pollOf(gaelle, postId))!;
    expect([seen.silence, seen.voterCount, seen.options.map(({ voteCount }) => voteCount)]).toEqual([null, 5, [2, 2, 1]]);
    expect(seen.options.flatMap(({ voters: { nodes } }) => nodes)).toEqual([]);
    seen = (await pollOf(voters[0]!, postId))!;
    expect([seen.viewerHasVoted, seen.options.map(({ viewerChose }) => viewerChose)]).toEqual([true, [null, null, null]]);
  });

  test('of fewer than five people stay unshown once the poll is closed', async () => {
    await vote(voters[0]!, 0);
    await actOnPoll(gaelle, 'closePoll', { postId });
    expect(await pollOf(gaelle, postId)).toMatchObject({ isClosed: true, silence: 'tooFew', options: [{ voteCount: null }, { voteCount: null }, { voteCount: null }] });
  });

  test('change and are withdrawn on the device that holds them, and on no other', async () => {
    const [bruno, ...others] = voters as [Actor, ...Actor[]];
    for (const other of others.slice(0, 5)) await vote(other, 2);
    const counts = async (): Promise<(number | null)[]> => (await pollOf(gaelle, postId))!.options.map(({ voteCount }) => voteCount);
    const first = await vote(bruno, 0);
    expect(await counts()).toEqual([1, 0, 5]);
    const second = await vote(bruno, 1, [first.vote]);
    expect(second.errors).toEqual([]);
    expect(await counts()).toEqual([0, 1, 5]);
    // The first vote is no longer counted, so it can't be taken out again; without any, nobody knows what to take out.
    expect((await vote(bruno, 0, [first.vote])).errors).toEqual(['VOTE_OF_ANOTHER_DEVICE on held']);
    expect((await vote(bruno, 0)).errors).toEqual(['VOTE_OF_ANOTHER_DEVICE on held']);
    expect(await actOnPoll(bruno, 'withdrawVote', { postId })).toEqual(['VOTE_OF_ANOTHER_DEVICE on held']);
    // Nor can one claim to have chosen something else.
    expect((await vote(bruno, 0, [{ ...second.vote, optionIds: [option(2)] }])).errors).toEqual(['VOTE_OF_ANOTHER_DEVICE on held']);
    expect(await counts()).toEqual([0, 1, 5]);
    expect(await actOnPoll(bruno, 'withdrawVote', { postId, held: [second.vote] })).toEqual([]);
    expect(await actOnPoll(bruno, 'withdrawVote', { postId, held: [second.vote] })).toEqual([]);
    expect(await counts()).toEqual([0, 0, 5]);
    expect((await vote(bruno, 0, [second.vote])).errors).toEqual([]);
    expect(await counts()).toEqual([1, 0, 5]);
  });

  test('sent again count once; a device that does not know which of its votes arrived sends them all', async () => {
    const bruno = voters[0]!;
    for (const other of voters.slice(1, 6)) await vote(other, 2);
    const sent = await vote(bruno, 0);
    expect((await vote(bruno, 0, [], sent.vote.secret)).errors).toEqual([]);
    const lost: Held = { secret: newSecret(), optionIds: [option(1)] };
    const last = await vote(bruno, 1, [sent.vote, lost]);
    expect(last.errors).toEqual([]);
    const seen = (await pollOf(gaelle, postId))!;
    expect([seen.voterCount, seen.options.map(({ voteCount }) => voteCount)]).toEqual([6, [0, 1, 5]]);
  });

  test('fifty at once with one secret, and fifty with secrets of their own, are one vote', async () => {
    const bruno = voters[0]!;
    for (const other of voters.slice(1, 6)) await vote(other, 2);
    const secret = newSecret();
    expect((await Promise.all(Array.from({ length: 50 }, () => vote(bruno, 0, [], secret)))).flatMap(({ errors }) => errors)).toEqual([]);
    const hasty = await Promise.all(Array.from({ length: 50 }, (_, i) => vote(voters[6]!, i % 3)));
    expect(hasty.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const seen = (await pollOf(gaelle, postId))!;
    expect([seen.voterCount, seen.options.reduce((sum, { voteCount }) => sum + voteCount!, 0)]).toEqual([7, 7]);
  });

  test('need a secret that nobody guesses, and that is nobody else’s', async () => {
    const [bruno, hugo] = voters as [Actor, Actor];
    for (const secret of [null, '', 'planted', 'é'.repeat(43), 'a'.repeat(44)]) {
      expect(await actOnPoll(bruno, 'voteInPoll', { postId, optionIds: [option(0)], secret })).toEqual(['INVALID on secret']);
    }
    const { vote: cast } = await vote(bruno, 0);
    expect((await vote(hugo, 0, [], cast.secret)).errors).toEqual(['INVALID on secret']);
    expect((await pollOf(gaelle, postId))!.voterCount).toBe(1);
  });

  describe('in the database', () => {
    interface Row { table: string; values: Set<string> }

    /** Every row of every table, the trail of decisions included: all values that stand in it, its transaction, and the words in its texts. */
    const everyRow = async (): Promise<Row[]> => {
      const tables = await product.database.rows<{ name: string }>(sql`SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`);
      const rows: Row[] = [];
      for (const { name } of tables) {
        const found = await product.database.rows<{ transaction: string; row: Record<string, unknown> }>(sql`SELECT xmin::text AS transaction, to_jsonb(t) AS row FROM ${raw(name)} t`);
        for (const { transaction, row } of found) {
          const words = Object.values(row).flatMap((value) => (value === null || typeof value === 'boolean' ? [] : JSON.stringify(value).split(/[\s"[\]{},:<>]+/))).filter((word) => word.length > 3);
          rows.push({ table: name, values: new Set([`transaction ${transaction}`, ...words]) });
        }
      }
      return rows;
    };
    const optionRows = (): Promise<{ id: string; text: string }[]> => product.database.rows(sql`SELECT id, text FROM poll_option WHERE poll_id = ${fromNodeId(postId, 'post')} ORDER BY position`);

    test('no row joins a voter and an option, by any value that they share, the transaction that wrote them included', async () => {
      const votes = await Promise.all(voters.map((voter, i) => vote(voter, i % 3)));
      // One changes, one leaves and comes back: what this writes joins them no more.
      await vote(voters[0]!, 1, [votes[0]!.vote]);
      await actOnPoll(voters[1]!, 'withdrawVote', { postId, held: [votes[1]!.vote] });
      await vote(voters[1]!, 2);
      const rows = await everyRow();
      const options = await optionRows();
      expect(rows.length).toBeGreaterThan(1000);
      const about = (id: string): Row[] => rows.filter(({ values }) => values.has(id));
      for (const { id: voter } of voters) {
        const ofVoter = about(voter);
        expect(ofVoter.some(({ table }) => table === 'public.poll_ballot')).toBe(true);
        const known = new Set(ofVoter.flatMap(({ values }) => [...values]));
        // What the rows about a voter share with the rows about an option is the same for all options, so it points at none of them.
        const shared = options.map(({ id }) => about(id).flatMap(({ values }) => [...values].filter((value) => known.has(value))).sort());
        expect(shared[1]).toEqual(shared[0]);
        expect(shared[2]).toEqual(shared[0]);
        expect(options.filter(({ id, text }) => known.has(id) || known.has(text))).toEqual([]);
      }
    });

    test('a seal says neither who nor what, and the secrets are nowhere', async () => {
      const votes = await Promise.all(voters.map((voter) => vote(voter, 0)));
      const rows = await everyRow();
      const seals = rows.filter(({ table }) => table === 'public.poll_seal');
      const ids = new Set([...voters.map(({ id }) => id), ...(await optionRows()).map(({ id }) => id)]);
      expect(seals.filter(({ values }) => [...values].some((value) => ids.has(value)))).toEqual([]);
      // The same choice leaves another seal each time: equal votes are not told from others.
      expect(new Set(seals.map(({ values }) => [...values].join(' '))).size).toBe(seals.length);
      for (const { vote: { secret } } of votes) expect(rows.filter(({ values }) => [...values].some((value) => value.includes(secret)))).toEqual([]);
      expect(sealOf('p', 'a', ['x', 'y'])).toEqual(sealOf('p', 'a', ['y', 'x']));
      expect(sealOf('p', 'a', ['x'])).not.toEqual(sealOf('p', 'b', ['x']));
    });

    test('a ballot and a seal have no time and no order of their own; withdrawn ones are gone', async () => {
      const columns = await product.database.rows<{ table_name: string; column_name: string }>(sql`SELECT table_name, column_name FROM information_schema.columns
        WHERE table_name IN ('poll_ballot', 'poll_seal') ORDER BY table_name, column_name`);
      expect(columns.map(({ table_name, column_name }) => `${table_name}.${column_name}`)).toEqual(['poll_ballot.person_id', 'poll_ballot.poll_id', 'poll_seal.poll_id', 'poll_seal.seal']);
      const { vote: cast } = await vote(voters[0]!, 0);
      await actOnPoll(voters[0]!, 'withdrawVote', { postId, held: [cast] });
      const [left] = await product.database.rows<{ ballots: number; counted: number }>(sql`
        SELECT (SELECT count(*)::int FROM poll_ballot b WHERE b.poll_id = o.poll_id) AS ballots, sum(vote_count)::int AS counted FROM poll_option o
        WHERE o.poll_id = ${fromNodeId(postId, 'post')} GROUP BY o.poll_id`);
      expect(left).toEqual({ ballots: 0, counted: 0 });
    });
  });
});
