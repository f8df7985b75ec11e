import { newId } from '@parvis/domain';
import { startProduct, type Product } from '../../test/product.ts';
import { File } from '../features/files/file.entity.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { sql } from '../platform/database/sql.ts';
import { Can } from './can.ts';
import { See } from './see.ts';

// `owner` sent the file, and belongs to the community unless it is said that the person left; `author` wrote what holds it.
const mailboxes = { outsider: 'ines', administrator: 'hugo', member: 'nadia', owner: 'awa', manager: 'farid' } as const;
type Who = keyof typeof mailboxes;
const all = Object.keys(mailboxes) as Who[];

interface Case {
  visibility?: 'open' | 'closed' | 'secret';
  /** What holds it, and what became of that. */
  holds: ('post' | 'comment')[];
  post?: 'hidden_at' | 'deleted_at';
  comment?: 'hidden_at' | 'deleted_at';
  left?: boolean;
  sees: Who[];
}

const cases: Record<string, Case> = {
  'that no text holds': { holds: [], sees: ['owner'] },
  'in an open community': { holds: ['post'], sees: all },
  'in a closed community': { visibility: 'closed', holds: ['post'], sees: ['member', 'owner', 'manager'] },
  'in a secret community': { visibility: 'secret', holds: ['post'], sees: ['member', 'owner', 'manager'] },
  'in a closed community that its owner left': { visibility: 'closed', holds: ['post'], left: true, sees: ['member', 'manager'] },
  'of a comment in a closed community': { visibility: 'closed', holds: ['comment'], sees: ['member', 'owner', 'manager'] },
  'of a hidden post': { holds: ['post'], post: 'hidden_at', sees: ['owner', 'manager'] },
  'of a hidden comment': { holds: ['comment'], comment: 'hidden_at', sees: ['owner', 'manager'] },
  'of a comment to a hidden post': { holds: ['comment'], post: 'hidden_at', sees: ['owner', 'manager'] },
  'of a deleted comment that nobody answered': { holds: ['comment'], comment: 'deleted_at', sees: [] },
  'of a hidden post and of a comment elsewhere': { holds: ['post', 'comment'], comment: 'hidden_at', sees: all },
};

describe('who sees a file', () => {
  let product: Product;
  const people = {} as Record<Who, string>;
  beforeAll(async () => {
    product = await startProduct();
    for (const who of all) people[who] = (await product.as(mailboxes[who])).id;
  });
  afterAll(() => product.close());

  const text = sql`'x', '{"type":"doc","content":[{"type":"paragraph"}]}'::jsonb, 'x', 'fr', now()`;
  async function plant({ visibility = 'open', holds, post: postIs, comment: commentIs, left }: Case): Promise<string> {
    const [community, post, comment, file] = [newId(), newId(), newId(), newId()];
    const { rows } = product.database;
    const run = rows.bind(product.database);
    await run(sql`INSERT INTO community (id, name, slug, purpose, visibility, language, last_activity_at, created_by_id, created_at)
      VALUES (${community}, ${community}, ${community}, 'Une communauté', ${visibility}, 'fr', now(), ${people.manager}, now())`);
    for (const who of ['member', 'manager', ...(left ? [] : ['owner' as const])] as Who[]) {
      await run(sql`INSERT INTO membership (community_id, person_id, role, joined_at) VALUES (${community}, ${people[who]}, ${who === 'manager' ? 'manager' : 'member'}, now())`);
    }
    const at = (state: string | undefined, wanted: string) => (state === wanted ? new Date() : null);
    await run(sql`INSERT INTO post (id, community_id, author_id, body_markdown, body_tree, body_text, language, created_at, last_activity_at, hidden_at, deleted_at)
      VALUES (${post}, ${community}, ${people.owner}, ${text}, now(), ${at(postIs, 'hidden_at')}, ${at(postIs, 'deleted_at')})`);
    await run(sql`INSERT INTO comment (id, post_id, author_id, body_markdown, body_tree, body_text, language, created_at, hidden_at, deleted_at)
      VALUES (${comment}, ${post}, ${people.owner}, ${text}, ${at(commentIs, 'hidden_at')}, ${at(commentIs, 'deleted_at')})`);
    await run(sql`INSERT INTO file (id, owner_id, name, bytes, created_at, received_at, kind) VALUES (${file}, ${people.owner}, 'a.txt', 1, now(), now(), 'text')`);
    for (const one of holds) await run(sql`INSERT INTO file_use (file_id, post_id, comment_id) VALUES (${file}, ${one === 'post' ? post : null}, ${one === 'comment' ? comment : null})`);
    return file;
  }

  test.each(Object.entries(cases))('a file %s', async (_name, one) => {
    const file = await plant(one);
    const see = product.app.get(See);
    expect([...(await see.who(File, file, Object.values(people)))].sort()).toEqual(one.sees.map((who) => people[who]).sort());
    for (const who of all) {
      const viewer = (await product.app.get(SessionService).viewerFor(people[who]))!;
      const seen = await see.one(viewer, File, file);
      expect({ who, seen: Boolean(seen) }).toEqual({ who, seen: one.sees.includes(who) });
      if (seen) expect({ who, refusal: await product.app.get(Can).check(viewer, 'use', File, seen) }).toEqual({ who, refusal: who === 'owner' ? null : 'NOT_FOUND' });
    }
  });
});
