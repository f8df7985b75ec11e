import { newId } from '@parvis/domain';
import { startProduct, type Product } from '../../test/product.ts';
import { Acknowledgement } from '../features/acknowledgements/acknowledgement.entity.ts';
import { DocumentVersion } from '../features/documents/document-version.entity.ts';
import { Document } from '../features/documents/document.entity.ts';
import { Section } from '../features/documents/section.entity.ts';
import { UpdateNote } from '../features/documents/update-note.entity.ts';
import { SessionService } from '../features/identity/session.service.ts';
import { sql } from '../platform/database/sql.ts';
import { Can } from './can.ts';
import { addresses, isAddressed, mayCreatePolicy } from './document.policy.ts';
import { See } from './see.ts';
import type { Viewer } from './viewer.ts';

// HR; a technician who accepted version 1; one who accepted nothing; the administrator; the owner of the policy; one of its audience; a staff
// representative; one who accepted version 2; and nobody of the company.
const people = ['chloe', 'awa', 'ines', 'hugo', 'denis', 'farid', 'elif', 'gaelle', 'gone'] as const;
type Name = (typeof people)[number];
const everyone: Name[] = [...people].filter((name) => name !== 'gone');

describe('who sees a document, and who may do what with it', () => {
  let product: Product;
  const viewers = new Map<Name, Viewer>();
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    product = await startProduct();
    const { database } = product;
    for (const name of everyone) viewers.set(name, (await product.app.get(SessionService).viewerFor((await product.as(name)).id))!);
    viewers.set('gone', { ...viewers.get('farid')!, id: newId() });
    const id = async (statement: ReturnType<typeof sql>): Promise<string> => (await database.rows<{ id: string }>(statement))[0]!.id;
    const draftOf = async (documentId: string, number: number): Promise<string> => {
      const draft = newId();
      await database.rows(sql`INSERT INTO document_version (id, document_id, number, created_at) VALUES (${draft}, ${documentId}, ${number}, now())`);
      return draft;
    };
    ids.guide = await id(sql`SELECT id FROM document WHERE kind = 'guide'`);
    ids.policy = await id(sql`SELECT id FROM document WHERE audience = 'restricted'`);
    ids.guideBefore = await id(sql`SELECT id FROM document_version WHERE document_id = ${ids.guide} AND number = 1`);
    ids.guideInForce = await id(sql`SELECT id FROM document_version WHERE document_id = ${ids.guide} AND number = 2`);
    ids.policyInForce = await id(sql`SELECT id FROM document_version WHERE document_id = ${ids.policy} AND published_at IS NOT NULL ORDER BY number DESC LIMIT 1`);
    ids.guideDraft = await draftOf(ids.guide, 3);
    ids.policyDraft = await draftOf(ids.policy, 9);
    ids.guideSection = await id(sql`SELECT id FROM section WHERE version_id = ${ids.guideInForce} LIMIT 1`);
    ids.policySection = await id(sql`SELECT id FROM section WHERE version_id = ${ids.policyInForce} LIMIT 1`);
    ids.policyNote = newId();
    await database.rows(sql`INSERT INTO update_note (id, version_id, author_id, text_fr, text_en, pinned_at)
      VALUES (${ids.policyNote}, ${ids.policyInForce}, ${viewers.get('denis')!.id}, 'x', 'x', now())`);
    ids.proofOfAwa = await id(sql`SELECT id FROM acknowledgement WHERE person_id = ${viewers.get('awa')!.id}`);
    // A policy that is still written, its audience chosen already; and one that addresses everyone.
    ids.unpublished = newId();
    await database.rows(sql`INSERT INTO document (id, kind, audience, owner_id, created_at) VALUES (${ids.unpublished}, 'policy', 'restricted', ${viewers.get('denis')!.id}, now())`);
    await database.rows(sql`INSERT INTO document_audience (id, document_id, person_id) VALUES (${newId()}, ${ids.unpublished}, ${viewers.get('farid')!.id})`);
    await draftOf(ids.unpublished, 1);
  });
  afterAll(() => product.close());

  const kinds = {
    guide: Document, policy: Document, unpublished: Document, guideBefore: DocumentVersion, guideInForce: DocumentVersion, guideDraft: DocumentVersion,
    policyInForce: DocumentVersion, policyDraft: DocumentVersion, guideSection: Section, policySection: Section, policyNote: UpdateNote, proofOfAwa: Acknowledgement,
  } as const;
  type Thing = keyof typeof kinds;

  const addressedByPolicy: Name[] = ['chloe', 'denis', 'farid'];
  test.each<[Thing, Name[]]>([
    ['guide', everyone],
    ['guideBefore', everyone],
    ['guideInForce', everyone],
    ['guideSection', everyone],
    ['guideDraft', ['chloe']],
    ['policy', addressedByPolicy],
    ['policyInForce', addressedByPolicy],
    ['policySection', addressedByPolicy],
    ['policyNote', addressedByPolicy],
    ['policyDraft', ['denis']],
    ['unpublished', ['denis']],
    ['proofOfAwa', ['awa']],
  ])('%s is seen by %j', async (thing, expected) => {
    const see = product.app.get(See);
    const seen: Name[] = [];
    for (const name of everyone) if (await see.one(viewers.get(name)!, kinds[thing] as never, ids[thing])) seen.push(name);
    expect(seen).toEqual(expected);
    // Asked the other way round, for recipients of signals and messages, the sentence answers alike.
    const who = await see.who(kinds[thing] as never, ids[thing]!, everyone.map((name) => viewers.get(name)!.id));
    expect(everyone.filter((name) => who.has(viewers.get(name)!.id))).toEqual(expected);
  });

  test('a document addresses the same people whether each is asked or all are counted', async () => {
    for (const thing of ['guide', 'policy', 'unpublished'] as const) {
      const differing = await product.database.rows(sql`SELECT p.id FROM person p JOIN document d ON d.id = ${ids[thing]}
        WHERE ${addresses({ audience: sql`d.audience`, id: sql`d.id` }, { id: sql`p.id` })} IS DISTINCT FROM ${isAddressed(ids[thing]!, 'p')}`);
      expect(differing).toEqual([]);
    }
  });

  const no = 'NOT_ALLOWED';
  test.each<[Thing, string, Partial<Record<Name, string>>]>([
    ['guide', 'write', { awa: no, ines: no, hugo: no, denis: no, farid: no, elif: no, gaelle: no }],
    ['guide', 'accept', {}],
    ['policy', 'write', { chloe: no, farid: no }],
    ['policy', 'accept', {}],
    ['unpublished', 'write', {}],
    ['guideDraft', 'write', {}],
    ['guideDraft', 'accept', { chloe: 'VERSION_NOT_IN_FORCE' }],
    ['guideDraft', 'pinNote', { chloe: 'VERSION_NOT_IN_FORCE' }],
    ['guideInForce', 'write', { chloe: 'VERSION_PUBLISHED', awa: no, ines: no, hugo: no, denis: no, farid: no, elif: no, gaelle: no }],
    ['guideInForce', 'accept', {}],
    ['guideInForce', 'pinNote', { awa: no, ines: no, hugo: no, denis: no, farid: no, elif: no, gaelle: no }],
    ['guideInForce', 'seeAdoption', { awa: no, ines: no, hugo: no, denis: no, farid: no, elif: no, gaelle: no }],
    ['guideBefore', 'accept', Object.fromEntries(everyone.map((name) => [name, 'VERSION_NOT_IN_FORCE']))],
    ['guideBefore', 'pinNote', { chloe: 'VERSION_NOT_IN_FORCE', awa: no, ines: no, hugo: no, denis: no, farid: no, elif: no, gaelle: no }],
    ['policyInForce', 'accept', {}],
    ['policyInForce', 'write', { chloe: no, denis: 'VERSION_PUBLISHED', farid: no }],
    ['policyInForce', 'pinNote', { chloe: no, farid: no }],
    ['policyInForce', 'seeAdoption', { chloe: no, farid: no }],
    ['policyDraft', 'write', {}],
  ])('%s: %s is refused to those who see it as %j', async (thing, act, expected) => {
    const refusals: Partial<Record<Name, string>> = {};
    for (const name of everyone) {
      const viewer = viewers.get(name)!;
      const found = await product.app.get(See).one(viewer, kinds[thing] as never, ids[thing]);
      const refusal = found && (await product.app.get(Can).check(viewer, act, kinds[thing] as never, found));
      if (refusal) refusals[name] = refusal;
    }
    expect(refusals).toEqual(expected);
  });

  test('only security officers create a restricted policy', () => {
    expect(everyone.filter((name) => mayCreatePolicy(viewers.get(name)!) === null)).toEqual(['denis']);
  });

  test('who is no person of the company sees no restricted document', async () => {
    for (const thing of ['policy', 'policyInForce', 'policySection', 'policyNote', 'proofOfAwa'] as const) {
      expect(await product.app.get(See).one(viewers.get('gone')!, kinds[thing] as never, ids[thing])).toBeNull();
    }
  });
});
