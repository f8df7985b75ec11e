import type { AddressInfo } from 'node:net';
import { toNodeId } from '@parvis/domain';
import { DataSource } from 'typeorm';
import { createApplication } from '../application.ts';
import type { Command } from '../platform/commands/command.ts';
import { SessionService } from '../features/identity/session.service.ts';
import type { Settings } from '../platform/config/settings.ts';
import { dataSourceFor } from '../platform/database/data-source.ts';
import { statementsSent } from '../platform/database/statement-count.ts';
import { fill, type BenchSize } from './fill.ts';
import { sendLoad } from './load.ts';
import { operations, type BenchPlace } from './operations.ts';

const usual: BenchSize = { people: 10_000, communities: 1_000, posts: 100_000, comments: 400_000 };

/** How many people take turns in the load. */
const actors = 64;

function sizeFrom(words: string[]): BenchSize {
  const size = { ...usual };
  for (const word of words) {
    const [name = '', value = ''] = word.replace(/^--/, '').split('=');
    if (!(name in size) || !/^\d+$/.test(value)) throw new Error(`"${word}" is no size: say --people=… --communities=… --posts=… --comments=… (usually ${Object.values(usual).join(', ')}).`);
    size[name as keyof BenchSize] = Number(value);
  }
  return size;
}

export const benchCommand: Command = {
  name: 'bench',
  usage: '[--people=N --communities=N --posts=N --comments=N]',
  says: 'Fills a database of that size beside this one and prints what the hot operations cost. Figures, no verdict.',
  needsApplication: false,
  run: async ({ settings, arguments: words, write }) => {
    const size = sizeFrom(words);
    const name = `parvis_bench_${Object.values(size).join('_')}`;
    const url = Object.assign(new URL(settings.databaseUrl), { pathname: `/${name}` }).href;
    await prepare(settings, name, url, size, write);
    const app = await createApplication({ ...settings, databaseUrl: url, logLevel: 'error' });
    await app.listen(0, '127.0.0.1');
    try {
      const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/graphql`;
      const place = await placeOf(app.get(DataSource), app.get(SessionService));
      write(`\n${Object.entries(size).map(([what, amount]) => `${amount.toLocaleString('en')} ${what}`).join(', ')}; milliseconds a request, SQL statements a request (sign-in check included)\n`);
      write(`${'operation'.padEnd(18)}${['clients', 'p50', 'p95', 'p99', 'SQL', 'requests/s', 'failed'].map((head) => head.padStart(11)).join('')}`);
      for (const { name: operation, requests } of operations) {
        for (const clients of [1, 16]) {
          const load = { url: address, requests: await requests(place), clients, atMost: clients === 1 ? 300 : 2000, milliseconds: 5000 };
          // The first requests find cold caches and uncompiled code; they are not counted.
          await sendLoad({ ...load, atMost: 30 });
          const before = statementsSent();
          const { latencies, failures, elapsed } = await sendLoad(load);
          const at = (part: number): string => (latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0).toFixed(1);
          const figures = [clients, at(0.5), at(0.95), at(0.99), ((statementsSent() - before) / latencies.length).toFixed(1), (latencies.length / (elapsed / 1000)).toFixed(0), failures.length];
          write(`${operation.padEnd(18)}${figures.map((figure) => String(figure).padStart(11)).join('')}`);
          if (failures[0]) write(`  ${failures[0]}`);
        }
      }
    } finally {
      await app.close();
    }
    return 0;
  },
};

/** Makes and fills the database unless one of this size is there already. */
async function prepare(settings: Settings, name: string, url: string, size: BenchSize, write: (line: string) => void): Promise<void> {
  const here = await dataSourceFor(settings.databaseUrl, 1).initialize();
  const [{ there }] = (await here.query('SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1) AS there', [name])) as [{ there: boolean }];
  if (!there) await here.query(`CREATE DATABASE ${name}`);
  await here.destroy();
  const dataSource = await dataSourceFor(url, 2, { statementTimeout: 0 }).initialize();
  try {
    await dataSource.runMigrations({ transaction: 'each' });
    const [{ people }] = (await dataSource.query('SELECT count(*)::int AS people FROM person')) as [{ people: number }];
    if (people > 0) return;
    write(`Filling ${name}:`);
    const connection = dataSource.createQueryRunner();
    await fill(connection, size, write);
    await connection.release();
  } finally {
    await dataSource.destroy();
  }
}

/** People signed in, with what each of them may act on. */
async function placeOf(dataSource: DataSource, sessions: SessionService): Promise<BenchPlace> {
  const people = (await dataSource.query(`
    SELECT m.person_id, c.id AS community_id, p.id AS post_id FROM (SELECT DISTINCT ON (person_id) person_id, community_id FROM membership ORDER BY person_id, random()) m
    JOIN community c ON c.id = m.community_id JOIN LATERAL (SELECT id FROM post WHERE community_id = c.id ORDER BY comment_count DESC LIMIT 1) p ON true
    ORDER BY random() LIMIT $1`, [actors])) as { person_id: string; community_id: string; post_id: string }[];
  const [guide] = (await dataSource.query(`SELECT v.id, t.text_sha256 FROM document_version v JOIN document_version_text t ON t.version_id = v.id WHERE t.language = 'fr' LIMIT 1`)) as { id: string; text_sha256: string }[];
  return {
    actors: await Promise.all(people.map(async ({ person_id, community_id, post_id }) => ({
      cookie: `parvis=${(await sessions.start(person_id, 'Bench')).token}`, communityId: toNodeId('community', community_id), postId: toNodeId('post', post_id),
    }))),
    newcomers: async (amount) => {
      const found = (await dataSource.query(`SELECT id FROM person WHERE NOT EXISTS (SELECT 1 FROM acknowledgement WHERE person_id = person.id) ORDER BY random() LIMIT $1`, [amount])) as { id: string }[];
      return Promise.all(found.map(async ({ id }) => `parvis=${(await sessions.start(id, 'Bench')).token}`));
    },
    guide: { versionId: toNodeId('version', guide!.id), textSha256: guide!.text_sha256 },
  };
}
