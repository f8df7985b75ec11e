import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from '../src/application.ts';
import { SessionService } from '../src/features/identity/session.service.ts';
import { Clock } from '../src/platform/clock/clock.ts';
import { readSettings, type Settings } from '../src/platform/config/settings.ts';
import { Database } from '../src/platform/database/database.ts';
import { sql } from '../src/platform/database/sql.ts';
import { statementsSent } from '../src/platform/database/statement-count.ts';
import { Jobs } from '../src/platform/jobs/jobs.ts';
import { onDatabase } from './postgres.ts';

/** Answer of a GraphQL operation. */
export interface Answer<Data> {
  status: number;
  data: Data;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A person at work with the product: `await awa.query('{ viewer { person { name } } }')`. */
export interface Actor {
  id: string;
  cookie: string;
  query: <Data = Record<string, never>>(document: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** The running product on a database of its own. */
export interface Product {
  app: NestExpressApplication;
  settings: Settings;
  url: string;
  database: Database;
  clock: { move: (milliseconds: number) => void; at: (instant: Date) => void };
  /** A person of the sample company by the start of the e-mail address: `as('awa')`. */
  as: (first: string) => Promise<Actor>;
  anonymous: Actor;
  runJobs: () => Promise<void>;
  close: () => Promise<void>;
}

class MovableClock extends Clock {
  private shift = 0;

  override now(): Date {
    return new Date(Date.now() + this.shift);
  }

  move(milliseconds: number): void {
    this.shift += milliseconds;
  }

  at(instant: Date): void {
    this.shift = instant.getTime() - Date.now();
  }
}

/** Starts the product on a fresh clone of the template: the sample company, real HTTP, a clock that moves when told. */
export async function startProduct(env: Record<string, string> = {}, port = 0): Promise<Product> {
  const server = process.env.PARVIS_SPEC_SERVER;
  if (!server) throw new Error('The specs run under Jest, whose global set-up starts PostgreSQL.');
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await onDatabase(server, `CREATE DATABASE ${name} TEMPLATE spec_template STRATEGY file_copy`);
  // Files of the sample company, to read and to add to.
  const data = mkdtempSync(join(tmpdir(), 'parvis-data-'));
  if (process.env.PARVIS_SPEC_FILES) cpSync(process.env.PARVIS_SPEC_FILES, data, { recursive: true });
  const settings = readSettings({
    PARVIS_MODE: 'demo', PARVIS_DATA: data, PARVIS_SECRET: 'for specs only, never anywhere else', PARVIS_LOG_LEVEL: 'silent',
    DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).href, ...env,
  });
  const app = await createApplication(settings);
  const clock = new MovableClock();
  const clockInside = app.get(Clock);
  clockInside.now = () => clock.now();
  await app.listen(port, '127.0.0.1');
  // It leaves idle lines to who asks: on a busy machine it would close one on which the next question is just leaving.
  (app.getHttpServer() as HttpServer).keepAliveTimeout = 0;
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const database = app.get(Database);

  const actor = (id: string, cookie: string): Actor => {
    const send = (path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${url}${path}`, { redirect: 'manual', ...init, headers: { ...(cookie ? { cookie } : {}), ...init.headers } });
    return {
      id,
      cookie,
      fetch: send,
      query: async <Data>(document: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> => {
        const response = await send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': 'en' },
          body: JSON.stringify({ query: document, variables }),
        });
        return { status: response.status, ...((await response.json()) as Omit<Answer<Data>, 'status'>) };
      },
    };
  };

  return {
    app,
    settings,
    url,
    database,
    clock,
    anonymous: actor('', ''),
    as: async (first) => {
      const [person] = await database.rows<{ id: string }>(sql`SELECT id FROM person WHERE email LIKE ${`${first}.%`} OR email LIKE ${`${first}@%`} ORDER BY created_at, email LIMIT 1`);
      if (!person) throw new Error(`Nobody's address starts with ${first}.`);
      const { token } = await app.get(SessionService).start(person.id, 'Spec');
      return actor(person.id, `parvis=${token}`);
    },
    runJobs: () => app.get(Jobs).runAll(),
    close: async () => {
      await app.close();
      await onDatabase(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** How many SQL statements a piece of work takes, sign-in check included. Nothing else may run meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const before = statementsSent();
  await work();
  return statementsSent() - before;
}
