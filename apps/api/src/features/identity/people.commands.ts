import { createInterface } from 'node:readline/promises';
import { grantedRoles, newId } from '@parvis/domain';
import type { Command } from '../../platform/commands/command.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { PasswordService } from './password.service.ts';

async function personIdOf(database: Database, email: string): Promise<string> {
  const [person] = await database.rows<{ id: string }>(sql`SELECT id FROM person WHERE lower(email) = lower(${email})`);
  if (!person) throw new Error(`Nobody has the address ${email}.`);
  return person.id;
}

const said = (value: string | undefined, what: string): string => {
  if (!value) throw new Error(`Say ${what}: see the list of commands.`);
  return value;
};

/** What the first administrator needs before anyone can sign in. */
export const peopleCommands: Command[] = [
  {
    name: 'people add',
    usage: '<email> <first name> <last name>',
    says: 'Adds a person to the company (to its root entity, made when there is none).',
    needsApplication: true,
    run: async ({ app, settings, arguments: [email, firstName, lastName], write }) => {
      const database = app!.get(Database);
      const address = said(email, 'an e-mail address');
      await database.tx(async () => {
        const [root] = await database.rows<{ id: string }>(sql`SELECT id FROM entity WHERE parent_id IS NULL ORDER BY created_at LIMIT 1`);
        const entityId = root?.id ?? newId();
        if (!root) {
          await database.rows(sql`INSERT INTO entity (id, name_fr, name_en, path) VALUES (${entityId}, ${settings.company}, ${settings.company}, ARRAY[${entityId}::uuid])`);
        }
        await database.rows(sql`
          INSERT INTO person (id, first_name, last_name, email, entity_id, language, languages)
          VALUES (${newId()}, ${said(firstName, 'a first name')}, ${said(lastName, 'a last name')}, ${address}, ${entityId}, ${settings.defaultLanguage}, ARRAY[${settings.defaultLanguage}])`);
      });
      write(`${address} was added.`);
      return 0;
    },
  },
  {
    name: 'people password',
    usage: '<email>',
    says: 'Sets a password, read from standard input; ends the sessions of that person.',
    needsApplication: true,
    run: async ({ app, arguments: [email], write }) => {
      const personId = await personIdOf(app!.get(Database), said(email, 'an e-mail address'));
      const input = createInterface({ input: process.stdin, output: process.stdin.isTTY ? process.stderr : undefined });
      const password = (await input.question(process.stdin.isTTY ? 'New password: ' : '')).trim();
      input.close();
      await app!.get(PasswordService).set(personId, password);
      write('The password was set.');
      return 0;
    },
  },
  {
    name: 'people link',
    usage: '<email> <issuer> <subject>',
    says: "Ties a person to an account of the company's identity provider.",
    needsApplication: true,
    run: async ({ app, arguments: [email, issuer, subject], write }) => {
      const database = app!.get(Database);
      const personId = await personIdOf(database, said(email, 'an e-mail address'));
      await database.rows(sql`INSERT INTO external_identity (issuer, subject, person_id) VALUES (${said(issuer, 'the issuer')}, ${said(subject, 'the subject')}, ${personId})`);
      write('Linked.');
      return 0;
    },
  },
  {
    name: 'people role',
    usage: `<email> <${grantedRoles.join(' | ')}>`,
    says: 'Grants a role.',
    needsApplication: true,
    run: async ({ app, arguments: [email, role], write }) => {
      const database = app!.get(Database);
      const personId = await personIdOf(database, said(email, 'an e-mail address'));
      if (!(grantedRoles as readonly string[]).includes(said(role, 'a role'))) throw new Error(`No role is called ${role}: ${grantedRoles.join(', ')}.`);
      await database.rows(sql`INSERT INTO role_grant (person_id, role) VALUES (${personId}, ${role}) ON CONFLICT DO NOTHING`);
      write('Granted.');
      return 0;
    },
  },
];
