import { open, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { genesisHash, verify, writeExport, type Link } from '@parvis/ledger';
import type { Command } from '../../platform/commands/command.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { auditRecord } from '../audit/audit.service.ts';
import { acknowledgementsOf, recordsOf, textFaults } from './ledger-check.ts';

async function report(write: (line: string) => void, found: Awaited<ReturnType<typeof verify>>, more: string[] = []): Promise<number> {
  for (const fault of found.faults) write(`record ${fault.index}: ${fault.kind}. ${fault.message}`);
  for (const line of more) write(line);
  const ok = found.ok && more.length === 0;
  write(ok ? `${counted(found.checked, 'record')}, all in order. Last hash ${found.lastHash}` : `${counted(found.checked, 'record')}, ${counted(found.faults.length + more.length, 'fault')}.`);
  return ok ? 0 : 1;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A record known from elsewhere, as INDEX:HASH: only with it is a ledger found out whose end was cut off or that was sealed anew. */
function headIn(text: string | undefined): Link | null {
  if (text === undefined) return null;
  const [, index, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!index || !hash) throw new Error('A known record is written INDEX:HASH, as on a certificate.');
  return { index: Number(index), hash };
}

export const ledgerCommands: Command[] = [
  {
    name: 'acknowledgements verify',
    usage: '[INDEX:HASH of a record you know]',
    says: 'Checks the chain of acceptances and the texts they name; exit code 1 names what is wrong.',
    needsApplication: true,
    run: async ({ app, arguments: [known], write }) => {
      const database = app!.get(Database);
      return report(write, await verify(acknowledgementsOf(database), { head: headIn(known) }), await textFaults(database));
    },
  },
  {
    name: 'audit verify',
    usage: '[INDEX:HASH of a record you know]',
    says: 'Checks the chain of the audit trail.',
    needsApplication: true,
    run: async ({ app, arguments: [known], write }) =>
      report(write, await verify(recordsOf(app!.get(Database), AuditEntry, 'audit_entry', auditRecord), { head: headIn(known) })),
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
      const exportedAt = app!.get(Clock).now().toISOString();
      const { count, files } = await database.tx(async () => {
        // One snapshot: people go on accepting meanwhile, and the first line says how many records follow.
        await database.rows(sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`);
        return { count: await exportRecords(database, exportedAt, join(target, 'acknowledgements.jsonl')), files: await exportTexts(database, target) };
      });
      await copyFile(createRequire(import.meta.url).resolve('@parvis/ledger/verify-export.mjs'), join(target, 'verify-export.mjs'));
      await writeFile(join(target, 'README.txt'), readme(files));
      write(`${count} records and ${files.length} texts in ${target}. Check them with:`);
      write(`  cd ${target} && ${checkCommand(files)}`);
      return 0;
    },
  },
];

async function exportRecords(database: Database, exportedAt: string, file: string): Promise<number> {
  const [head] = await database.rows<{ count: number; hash: string | null }>(sql`
    SELECT count(*)::int AS count, (SELECT hash FROM acknowledgement ORDER BY index DESC LIMIT 1) AS hash FROM acknowledgement`);
  const header = { kind: 'acknowledgements', exportedAt, count: head!.count, lastHash: head!.hash ?? genesisHash };
  const output = await open(file, 'w');
  try {
    for await (const line of writeExport(header, acknowledgementsOf(database))) await output.write(line);
  } finally {
    await output.close();
  }
  return head!.count;
}

/** Each text that could be accepted, in the exact bytes that records name. */
async function exportTexts(database: Database, target: string): Promise<string[]> {
  const texts = await database.rows<{ version_id: string; language: string; text: string; kind: string; number: number }>(sql`
    SELECT t.version_id, t.language, t.text, d.kind, v.number FROM document_version_text t JOIN document_version v ON v.id = t.version_id
    JOIN document d ON d.id = v.document_id WHERE t.text IS NOT NULL ORDER BY d.created_at, v.number, t.language`);
  const files: string[] = [];
  for (const { version_id, language, text, kind, number } of texts) {
    const file = `${kind}-version-${number}-${version_id.slice(-8)}.${language}.md`;
    await writeFile(join(target, file), text);
    files.push(file);
  }
  return files;
}

const checkCommand = (files: string[]): string => `node verify-export.mjs acknowledgements.jsonl ${files.map((file) => `--text ${file}`).join(' ')}`;

function readme(files: string[]): string {
  return `Acknowledgements exported from Parvis
=====================================

acknowledgements.jsonl  one line each: who accepted which version, in which language, when, and the SHA-256 of the exact text.
                        Each record holds the hash of the record before, so that none can be changed, taken out or moved unseen.
*.md                    the exact texts; their SHA-256 is what the records name.
verify-export.mjs       a program of one file that checks all of this. It needs Node.js 18 or newer, and no Parvis.

How a record comes to be: the person signs in as themselves, reads the version in force to its end, ticks that it was read and confirms. Nobody
can do so for another. The server checks that the version is in force, addresses the person, and that the text shown is the stored one; takes its
turn; and appends the record in the same transaction. The database refuses changes to records and to published texts. Reading to the end is what
the screen reported; how long someone read is neither measured nor proof.

To check:

  ${checkCommand(files)}

A ledger that was cut short, or rewritten as a whole, contradicts what others hold: the index and hash on any person's certificate, or a last hash
written down before. Give them as

  node verify-export.mjs acknowledgements.jsonl --head INDEX:HASH
`;
}
