import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { verify, writeExport, type Sealed } from '@parvis/ledger';
import type { Command } from '../../commands.ts';
import { Database } from '../../platform/database/database.ts';
import { raw, sql } from '../../platform/database/sql.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { auditRecord } from '../audit/audit.service.ts';
import { acknowledgementRecord } from './acknowledgement-record.ts';
import { Acknowledgement } from './acknowledgement.entity.ts';

const atOnce = 1000;

/** A ledger from its first record to its last, a thousand rows at a time. */
async function* records<T extends { index: string; previousHash: string; hash: string }>(
  database: Database, entity: new () => T, table: 'acknowledgement' | 'audit_entry', recordOf: (row: T) => Record<string, string | number | null>,
): AsyncGenerator<Sealed> {
  let after = '-9223372036854775808';
  for (;;) {
    const rows = await database.entities(entity, sql`SELECT * FROM ${raw(table)} WHERE index > ${after} ORDER BY index LIMIT ${atOnce}`);
    for (const row of rows) yield { ...recordOf(row), index: Number(row.index), previousHash: row.previousHash, hash: row.hash };
    if (rows.length < atOnce) return;
    after = rows.at(-1)!.index;
  }
}

const acknowledgements = (database: Database): AsyncGenerator<Sealed> => records(database, Acknowledgement, 'acknowledgement', acknowledgementRecord);

/** Texts whose stored hash, or whose bytes, are not those that people accepted. */
async function changedTexts(database: Database): Promise<string[]> {
  const rows = await database.rows<{ version_id: string; language: string }>(sql`
    SELECT version_id, language FROM document_version_text WHERE text IS NOT NULL AND encode(sha256(convert_to(text, 'UTF8')), 'hex') <> text_sha256
    UNION SELECT a.version_id, a.language FROM acknowledgement a LEFT JOIN document_version_text t ON t.version_id = a.version_id AND t.language = a.language
    WHERE t.text_sha256 IS DISTINCT FROM a.text_sha256`);
  return rows.map(({ version_id, language }) => `The text of version ${version_id} (${language}) is not the one that was accepted.`);
}

async function report(write: (line: string) => void, found: Awaited<ReturnType<typeof verify>>, more: string[] = []): Promise<number> {
  for (const fault of found.faults) write(`record ${fault.index}: ${fault.kind}. ${fault.message}`);
  for (const line of more) write(line);
  const ok = found.ok && more.length === 0;
  write(ok ? `${found.checked} records, all in order. Last hash ${found.lastHash}` : `${found.checked} records, ${found.faults.length + more.length} faults.`);
  return ok ? 0 : 1;
}

export const ledgerCommands: Command[] = [
  {
    name: 'acknowledgements verify',
    usage: '',
    says: 'Checks the chain of acceptances and the texts they name; exit code 1 names what is wrong.',
    needsApplication: true,
    run: async ({ app, write }) => report(write, await verify(acknowledgements(app!.get(Database))), await changedTexts(app!.get(Database))),
  },
  {
    name: 'audit verify',
    usage: '',
    says: 'Checks the chain of the audit trail.',
    needsApplication: true,
    run: async ({ app, write }) => report(write, await verify(records(app!.get(Database), AuditEntry, 'audit_entry', auditRecord))),
  },
  {
    name: 'acknowledgements export',
    usage: '<folder>',
    says: 'Writes the ledger, the accepted texts and the program that checks them, for an auditor without Parvis.',
    needsApplication: true,
    run: async ({ app, arguments: [folder], write }) => {
      if (!folder) throw new Error('Say the folder to write to.');
      const database = app!.get(Database);
      const target = resolve(folder);
      await mkdir(target, { recursive: true });
      const [head] = await database.rows<{ count: number; hash: string | null }>(sql`
        SELECT count(*)::int AS count, (SELECT hash FROM acknowledgement ORDER BY index DESC LIMIT 1) AS hash FROM acknowledgement`);
      const header = { kind: 'acknowledgements', exportedAt: new Date().toISOString(), count: head!.count, lastHash: head!.hash ?? '0'.repeat(64) };
      await pipeline(Readable.from(writeExport(header, acknowledgements(database))), createWriteStream(join(target, 'acknowledgements.jsonl')));
      const texts = await database.rows<{ version_id: string; language: string; text: string; kind: string; number: number }>(sql`
        SELECT t.version_id, t.language, t.text, d.kind, v.number FROM document_version_text t JOIN document_version v ON v.id = t.version_id
        JOIN document d ON d.id = v.document_id WHERE t.text IS NOT NULL ORDER BY d.created_at, v.number, t.language`);
      const files = [];
      for (const { version_id, language, text, kind, number } of texts) {
        const file = `${kind}-version-${number}-${version_id.slice(-8)}.${language}.md`;
        await writeFile(join(target, file), text);
        files.push(file);
      }
      await copyFile(verifierFile(), join(target, 'verify-export.mjs'));
      await writeFile(join(target, 'README.txt'), readme(files));
      write(`${head!.count} records and ${files.length} texts in ${target}. Check them with:`);
      write(`  cd ${target} && node verify-export.mjs acknowledgements.jsonl ${files.map((file) => `--text ${file}`).join(' ')}`);
      return 0;
    },
  },
];

function verifierFile(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@parvis/ledger/verify-export.mjs')), 'verify-export.mjs');
}

function readme(files: string[]): string {
  return `Acknowledgements exported from Parvis
=====================================

acknowledgements.jsonl  one line each: who accepted which version, in which language, when, and the SHA-256 of the exact text.
                        Each record holds the hash of the record before, so that none can be changed, taken out or moved unseen.
*.md                    the exact texts; their SHA-256 is what the records name.
verify-export.mjs       a program of one file that checks all of this. It needs Node.js 18 or newer, and no Parvis.

How a record comes to be: the person reads the version in force to its end, ticks that it was read and confirms. The server checks that the text
shown is the stored one, takes its turn, and appends the record in the same transaction. The database refuses changes to records and to published texts.

To check:

  node verify-export.mjs acknowledgements.jsonl ${files.map((file) => `--text ${file}`).join(' ')}

The last hash it prints can be compared with one written down before, or with the hash on a person's certificate.
`;
}
