import { types } from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { entities } from '../../entities.ts';
import { migrations } from '../../migrations/index.ts';
import { SnakeCaseNames } from './naming.ts';
import { countStatement } from './statement-count.ts';

/** TypeORM tells its logger of each statement it sends: the one place where all of them pass. */
const statementCounter: Logger = {
  logQuery: () => countStatement(),
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

// A day of the calendar has no instant: it stays the text it is (1082 is the type `date`).
types.setTypeParser(1082, (day: string) => day);

/** Connections to the database at `url`. Statements end after 5 s unless said (milliseconds, 0 for never), waiting for a connection after 5 s. */
export function dataSourceFor(url: string, poolSize = 20, { statementTimeout = 5000 } = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    namingStrategy: new SnakeCaseNames(),
    logging: ['query'],
    logger: statementCounter,
    poolSize,
    connectTimeoutMS: 5000,
    // Pages come from memory or flash. With PostgreSQL's default, which is for turning discs, a search compares everyone instead of using its index: 160 ms, not 3, among 10,000 people.
    // Compiling a plan to machine code takes longer than any of our statements runs.
    extra: { statement_timeout: statementTimeout, application_name: 'parvis', options: '-c random_page_cost=1.1 -c jit=off' },
  });
}
