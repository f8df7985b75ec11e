import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { io, type Socket } from 'socket.io-client';
import { newId } from '@parvis/domain';
import { startProduct, type Actor, type Product } from '../../../test/product.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { AuditService } from '../audit/audit.service.ts';
import { ledgerCommands } from './acknowledgements.commands.ts';

const run = promisify(execFile);

interface Acceptance {
  required: boolean;
  accepted: boolean;
  acceptedVersion: { number: number } | null;
}
interface Given {
  acknowledgement: { id: string; index: string; certificatePath: string; textSha256: string } | null;
  errors: { code: string; field: string | null }[];
}

const versionQuery = '{ guide { id viewerAcceptance { required accepted acceptedVersion { number } } versionInForce { id text { language sha256 } } } }';

async function inForce(actor: Actor): Promise<{ id: string; language: string; sha256: string; acceptance: Acceptance }> {
  const { data } = await actor.query<{ guide: { viewerAcceptance: Acceptance; versionInForce: { id: string; text: { language: string; sha256: string } } } }>(versionQuery);
  return { id: data.guide.versionInForce.id, ...data.guide.versionInForce.text, acceptance: data.guide.viewerAcceptance };
}
async function accept(actor: Actor, input: { versionId: string; language: string; textSha256: string }): Promise<Given> {
  const { data } = await actor.query<{ acknowledgeVersion: Given }>(
    'mutation ($input: AcknowledgeVersionInput!) { acknowledgeVersion(input: $input) { acknowledgement { id index certificatePath textSha256 } errors { code field } } }', { input });
  return data.acknowledgeVersion;
}
const readToTheEnd = (actor: Actor, versionId: string): Promise<unknown> =>
  actor.query('mutation ($id: ID!) { recordReading(input: { versionId: $id, sectionsSeen: [], reachedEnd: true }) { errors { code } } }', { id: versionId });

async function watchingGuide(product: Product, actor: Actor): Promise<{ socket: Socket; signals: object[] }> {
  const socket = io(product.url, { extraHeaders: { cookie: actor.cookie }, transports: ['websocket'], reconnection: false });
  await new Promise((resolve, reject) => socket.once('connect', () => resolve(null)).once('connect_error', reject));
  const signals: object[] = [];
  socket.on('signal', (signal: object) => signals.push(signal));
  await socket.emitWithAck('watch', { kind: 'guide' });
  return { socket, signals };
}

async function command(product: Product, name: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const found = ledgerCommands.find((one) => one.name === name)!;
  const code = await found.run({ settings: product.settings, app: product.app, arguments: words, write: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
}

describe('accepting the guide', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product.close());

  test('who accepted version 1 only is asked again, who accepted version 2 is not', async () => {
    expect((await inForce(await product.as('awa'))).acceptance).toEqual({ required: true, accepted: false, acceptedVersion: { number: 1 } });
    expect((await inForce(await product.as('ines'))).acceptance).toEqual({ required: true, accepted: false, acceptedVersion: null });
    expect((await inForce(await product.as('gaelle'))).acceptance).toEqual({ required: true, accepted: true, acceptedVersion: { number: 2 } });
  });

  test('is refused before the end, with another text than the one shown, for an old version and for one unknown', async () => {
    const awa = await product.as('awa');
    const { id, language, sha256 } = await inForce(awa);
    const input = { versionId: id, language, textSha256: sha256 };
    expect((await accept(awa, input)).errors).toEqual([{ code: 'END_NOT_REACHED', field: 'versionId' }]);
    await readToTheEnd(awa, id);
    expect((await accept(awa, { ...input, textSha256: '0'.repeat(64) })).errors).toEqual([{ code: 'VERSION_HASH_MISMATCH', field: 'textSha256' }]);
    const { data } = await awa.query<{ guide: { versions: { id: string; number: number; text: { sha256: string } }[] } }>('{ guide { versions { id number text { sha256 } } } }');
    const old = data.guide.versions.find(({ number }) => number === 1)!;
    const ines = await product.as('ines');
    await readToTheEnd(ines, old.id);
    expect((await accept(ines, { ...input, versionId: old.id, textSha256: old.text.sha256 })).errors).toEqual([{ code: 'VERSION_NOT_IN_FORCE', field: 'versionId' }]);
    expect((await accept(awa, { ...input, versionId: 'version_00000000000000000000000000' })).errors).toEqual([{ code: 'NOT_FOUND', field: 'versionId' }]);
  });

  test('twenty clicks at once make one record, and all get it', async () => {
    const awa = await product.as('awa');
    const { id, language, sha256 } = await inForce(awa);
    await readToTheEnd(awa, id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(awa, { versionId: id, language, textSha256: sha256 })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ acknowledgement }) => acknowledgement!.id)).size).toBe(1);
    const [{ count }] = (await product.database.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM acknowledgement WHERE person_id = ${awa.id} AND version_number = 2`)) as [{ count: number }];
    expect(count).toBe(1);
    expect((await inForce(awa)).acceptance.accepted).toBe(true);
  });

  test('whose first answer was lost gets the same record again, also after a newer version came', async () => {
    const awa = await product.as('awa');
    const { data } = await awa.query<{ viewer: { acknowledgements: { nodes: { id: string; versionNumber: number; language: string; textSha256: string; version: { id: string }; textPath: string }[] } } }>(
      '{ viewer { acknowledgements { nodes { id versionNumber language textSha256 version { id } textPath } } } }');
    const first = data.viewer.acknowledgements.nodes.find(({ versionNumber }) => versionNumber === 1)!;
    const again = await accept(awa, { versionId: first.version.id, language: first.language, textSha256: first.textSha256 });
    expect(again).toMatchObject({ errors: [], acknowledgement: { id: first.id } });
    // What was accepted can be read again, to the byte.
    const text = Buffer.from(await (await awa.fetch(first.textPath)).arrayBuffer());
    expect(createHash('sha256').update(text).digest('hex')).toBe(first.textSha256);
  });

  test('is told to the screens of that person alone', async () => {
    const [ines, bruno] = await Promise.all([product.as('ines'), product.as('bruno')]);
    const screens = await Promise.all([ines, ines, bruno].map((actor) => watchingGuide(product, actor)));
    try {
      const { id, language, sha256 } = await inForce(ines);
      await readToTheEnd(ines, id);
      expect((await accept(ines, { versionId: id, language, textSha256: sha256 })).errors).toEqual([]);
      for (let waited = 0; !(screens[0]!.signals.length && screens[1]!.signals.length) && waited < 3000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(screens.map(({ signals }) => signals.length)).toEqual([1, 1, 0]);
      expect(screens[0]!.signals[0]).toMatchObject({ type: 'documentChanged' });
    } finally {
      for (const { socket } of screens) socket.close();
    }
  });

  test('thirty people at once make a chain that verifies', async () => {
    const people = await product.database.rows<{ mailbox: string }>(sql`
      SELECT split_part(email, '@', 1) AS mailbox FROM person WHERE NOT EXISTS (SELECT 1 FROM acknowledgement WHERE person_id = person.id AND version_number = 2) ORDER BY email LIMIT 30`);
    const actors = await Promise.all(people.map(({ mailbox }) => product.as(mailbox)));
    const answers = await Promise.all(actors.map(async (actor) => {
      const { id, language, sha256 } = await inForce(actor);
      await readToTheEnd(actor, id);
      return accept(actor, { versionId: id, language, textSha256: sha256 });
    }));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await command(product, 'acknowledgements verify')).toMatchObject({ code: 0 });
  });

  test('the certificate is a tagged PDF, for its person alone', async () => {
    const gaelle = await product.as('gaelle');
    const { data } = await gaelle.query<{ viewer: { acknowledgements: { nodes: { certificatePath: string; versionNumber: number }[] } } }>('{ viewer { acknowledgements { nodes { certificatePath versionNumber } } } }');
    expect(data.viewer.acknowledgements.nodes.map(({ versionNumber }) => versionNumber)).toEqual([2, 1]);
    const path = data.viewer.acknowledgements.nodes[0]!.certificatePath;
    const response = await gaelle.fetch(path);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(pdf).toMatch(/\/StructTreeRoot/);
    expect(pdf).toMatch(/\/Lang \(fr\)/);
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'P']) expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`));
    for (const other of [product.anonymous, await product.as('hugo'), await product.as('chloe')]) expect((await other.fetch(path)).status).toBe(404);
  });

  test('records refuse to be changed, taken out or emptied', async () => {
    for (const statement of [`UPDATE acknowledgement SET language = 'en'`, `DELETE FROM acknowledgement`, `TRUNCATE acknowledgement`]) {
      await expect(product.database.rows(raw(statement))).rejects.toThrow(/append-only|are kept/);
    }
  });
});

describe('a ledger that someone with all rights tampered with', () => {
  let product: Product;
  let folder: string;
  beforeEach(async () => {
    product = await startProduct();
    folder = mkdtempSync(join(tmpdir(), 'parvis-export-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await product.close();
  });
  const tamper = (statement: string): Promise<void> =>
    product.database.tx(async () => {
      await product.database.rows(raw(`SET LOCAL session_replication_role = replica`));
      await product.database.rows(raw(statement));
    });
  /** What the program that auditors get says of the export. */
  const offline = async (): Promise<{ code: number; said: string }> => {
    const texts = readdirSync(folder).filter((file) => file.endsWith('.md')).flatMap((file) => ['--text', file]);
    return run(process.execPath, ['verify-export.mjs', 'acknowledgements.jsonl', ...texts], { cwd: folder }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (failure: { code: number; stdout: string; stderr: string }) => ({ code: failure.code, said: failure.stdout + failure.stderr }),
    );
  };

  test('is whole before anyone touched it, here and offline', async () => {
    expect(await command(product, 'acknowledgements verify')).toMatchObject({ code: 0 });
    expect(await command(product, 'acknowledgements export', folder)).toMatchObject({ code: 0 });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['README.txt', 'acknowledgements.jsonl', 'verify-export.mjs']));
    expect(await offline()).toMatchObject({ code: 0 });
  });

  test.each([
    ['a record was changed', `UPDATE acknowledgement SET acknowledged_at = acknowledged_at - interval '1 day' WHERE index = 7`, /record 7: changed/],
    ['the person of a record was changed', `UPDATE acknowledgement SET person_id = (SELECT id FROM person WHERE email LIKE 'ines.%') WHERE index = 12`, /record 12: changed/],
    ['a record is missing', `DELETE FROM acknowledgement WHERE index = 20`, /missing/],
    ['two records changed places', `UPDATE acknowledgement SET index = CASE index WHEN 30 THEN 1000031 ELSE 1000030 END WHERE index IN (30, 31);
      UPDATE acknowledgement SET index = index - 1000000 WHERE index > 1000000`, /record 3[01]/],
  ])('%s: it is found, here and in an export', async (_what, statement, said) => {
    for (const one of statement.split(';')) await tamper(one);
    const here = await command(product, 'acknowledgements verify');
    expect(here.code).toBe(1);
    expect(here.said).toMatch(said);
    await command(product, 'acknowledgements export', folder).catch(() => undefined);
    expect((await offline()).code).not.toBe(0);
  });

  test('a published text was changed: it is found, here and in an export', async () => {
    await tamper(`UPDATE document_version_text SET text = replace(text, 'a', 'e') WHERE language = 'fr' AND version_id = (SELECT version_id FROM acknowledgement WHERE language = 'fr' LIMIT 1)`);
    const here = await command(product, 'acknowledgements verify');
    expect(here).toMatchObject({ code: 1, said: expect.stringMatching(/is not the one that was accepted/) as string });
    await command(product, 'acknowledgements export', folder);
    expect((await offline()).code).toBe(1);
  });

  test('what the reading view shows was changed, the stored text was not: it is found', async () => {
    await tamper(`UPDATE section_text SET body_markdown = 'Autre chose.' WHERE language = 'fr' AND section_id = (SELECT id FROM section WHERE version_id = (SELECT version_id FROM acknowledgement LIMIT 1) LIMIT 1)`);
    expect(await command(product, 'acknowledgements verify')).toMatchObject({ code: 1, said: expect.stringMatching(/no longer make the text/) as string });
  });

  test('its last records were cut off: a record known from a certificate tells', async () => {
    const [last] = await product.database.rows<{ index: string; hash: string }>(sql`SELECT index, hash FROM acknowledgement ORDER BY index DESC LIMIT 1`);
    const known = `${last!.index}:${last!.hash}`;
    expect(await command(product, 'acknowledgements verify', known)).toMatchObject({ code: 0 });
    await tamper(`DELETE FROM acknowledgement WHERE index = ${last!.index}`);
    expect(await command(product, 'acknowledgements verify', known)).toMatchObject({ code: 1, said: expect.stringMatching(/missing/) as string });
    await expect(command(product, 'acknowledgements verify', 'the last one')).rejects.toThrow('INDEX:HASH');
  });

  test('an export made while people accept is whole', async () => {
    const people = await product.database.rows<{ mailbox: string }>(sql`
      SELECT split_part(email, '@', 1) AS mailbox FROM person WHERE NOT EXISTS (SELECT 1 FROM acknowledgement WHERE person_id = person.id AND version_number = 2) ORDER BY email LIMIT 12`);
    const actors = await Promise.all(people.map(({ mailbox }) => product.as(mailbox)));
    const { id, language, sha256 } = await inForce(actors[0]!);
    await Promise.all(actors.map((actor) => readToTheEnd(actor, id)));
    const exports = async (): Promise<void> => {
      for (let time = 0; time < 3; time += 1) expect(await command(product, 'acknowledgements export', folder)).toMatchObject({ code: 0 });
    };
    const [, ...answers] = await Promise.all([exports(), ...actors.map((actor) => accept(actor, { versionId: id, language, textSha256: sha256 }))]);
    expect((answers as Given[]).flatMap(({ errors }) => errors)).toEqual([]);
    expect(await offline()).toMatchObject({ code: 0 });
  });

  test('a decision of the audit trail was changed: it is found', async () => {
    const trail = product.app.get(AuditService);
    for (const act of ['post.pin', 'post.unpin', 'post.hide']) await trail.record({ actorId: null, act, thingKind: 'post', thingId: newId() });
    expect(await command(product, 'audit verify')).toMatchObject({ code: 0 });
    await tamper(`UPDATE audit_entry SET act = 'post.restore' WHERE index = 3`);
    expect(await command(product, 'audit verify')).toMatchObject({ code: 1, said: expect.stringMatching(/record 3: changed/) as string });
  });

  test('one byte of an export was changed: the auditor finds it', async () => {
    await command(product, 'acknowledgements export', folder);
    const file = join(folder, 'acknowledgements.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"language":"fr"', '"language":"en"'));
    expect((await offline()).code).toBe(1);
  });
});
