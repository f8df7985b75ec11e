import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../commands/command.ts';

/** Where migrations stand, seen from the built command line. */
const folder = fileURLToPath(new URL('../src/migrations', import.meta.url));

export const migrationCommand: Command = {
  name: 'migration',
  usage: '<name>',
  says: 'Makes the file of a new migration and lists it.',
  needsApplication: false,
  run: async ({ arguments: [name = ''], write }) => {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error('Say a name in small letters and hyphens, such as add-post-language.');
    const last = Math.max(...(await readdir(folder)).map((file) => Number(/^(\d{4})-/.exec(file)?.[1] ?? 0)));
    const number = String(last + 1).padStart(4, '0');
    const pascal = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const className = `${pascal}${1_700_000_000_000 + (last + 1) * 1000}`;
    await writeFile(join(folder, `${number}-${name}.ts`), `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What it changes, and why it is safe while the previous version still runs. */
export class ${className} implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(\`\`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
`);
    const list = join(folder, 'index.ts');
    const lines = (await readFile(list, 'utf8')).split('\n');
    const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
    lines.splice(lastImport + 1, 0, `import { ${className} } from './${number}-${name}.ts';`);
    lines.splice(lines.lastIndexOf('];'), 0, `  ${className},`);
    await writeFile(list, lines.join('\n'));
    write(`apps/api/src/migrations/${number}-${name}.ts`);
    return 0;
  },
};
