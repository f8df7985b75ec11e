import type { NestExpressApplication } from '@nestjs/platform-express';
import { newId } from '@parvis/domain';
import { DataSource } from 'typeorm';
import { BulkInvitation } from '../features/communities/bulk/bulk-invitation.entity.ts';
import { BulkJobs } from '../features/communities/bulk/bulk.jobs.ts';
import { MembershipRule } from '../features/communities/rules/membership-rule.entity.ts';
import { RulesJobs } from '../features/communities/rules/rules.jobs.ts';

/** What `--only` calls it, which is no request either. */
export const wholeCompanyName = 'whole company';

interface Job {
  run(): Promise<void>;
}

/**
 * Invites everybody to the smallest community, then lets everybody in by one rule and out again when the rule ends: by the jobs of the worker, as it runs them.
 * Answers a line for each. At the end the community has the members it had.
 */
export async function measureWholeCompany(app: NestExpressApplication): Promise<string[]> {
  const { manager } = app.get(DataSource);
  const one = async <Row>(statement: string, values: unknown[] = []): Promise<Row> => (await manager.query<Row[]>(statement, values))[0]!;
  const { id: entityId } = await one<{ id: string }>('SELECT id FROM entity WHERE parent_id IS NULL');
  const { id: communityId } = await one<{ id: string }>('SELECT id FROM community ORDER BY member_count, id LIMIT 1');
  const { id: startedById } = await one<{ id: string }>(`SELECT person_id AS id FROM membership WHERE community_id = $1 AND role = 'manager' LIMIT 1`, [communityId]);
  const members = async (): Promise<number> => (await one<{ n: number }>('SELECT count(*)::int AS n FROM membership WHERE community_id = $1', [communityId])).n;
  const { n: total } = await one<{ n: number }>('SELECT count(*)::int AS n FROM person');
  const before = await members();

  const bulk: Partial<BulkInvitation> = { id: newId(), communityId, startedById, clientId: newId(), entityId, createdAt: new Date(), confirmedAt: new Date(), total, lookedAt: 0, invited: 0 };
  await manager.insert(BulkInvitation, bulk);
  const inviting = await runUntil(app.get(BulkJobs), async () => (await manager.findOneByOrFail(BulkInvitation, { id: bulk.id! })).finishedAt !== null);
  const { invited } = await manager.findOneByOrFail(BulkInvitation, { id: bulk.id! });
  await manager.query('DELETE FROM invitation WHERE community_id = $1', [communityId]);
  await manager.delete(BulkInvitation, { id: bulk.id! });

  const rule: Partial<MembershipRule> = { id: newId(), communityId, entityId, mandatory: false, createdById: startedById, clientId: newId(), createdAt: new Date() };
  await manager.insert(MembershipRule, rule);
  const applied = async (): Promise<boolean> => (await manager.findOneByOrFail(MembershipRule, { id: rule.id! })).appliedAt !== null;
  const rules = app.get(RulesJobs);
  const entering = await runUntil(rules, applied);
  const entered = (await members()) - before;
  await manager.update(MembershipRule, { id: rule.id! }, { endedAt: new Date(), endedById: startedById, appliedAt: null });
  const leaving = await runUntil(rules, applied);
  const left = before + entered - (await members());
  await manager.delete(MembershipRule, { id: rule.id! });

  const line = (people: number, what: string, milliseconds: number): string =>
    `${people.toLocaleString('en')} people ${what} in ${(milliseconds / 1000).toFixed(1)} s (${Math.round((people / milliseconds) * 1000).toLocaleString('en')} a second), a thousand a transaction.`;
  return [line(invited, 'were invited by one job', inviting), line(entered, 'entered by one rule', entering), line(left, 'left when it ended', leaving)];
}

/** Milliseconds until it is done; a run of the job stops by itself and the next one goes on. */
async function runUntil(job: Job, done: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  do await job.run();
  while (!(await done()));
  return performance.now() - began;
}
