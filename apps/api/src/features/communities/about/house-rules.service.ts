import { Injectable } from '@nestjs/common';
import { limits, newId } from '@parvis/domain';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { sql } from '../../../platform/database/sql.ts';
import { checked } from '../../../platform/graphql/checked.ts';
import { refuseOverwriting } from '../../../platform/graphql/revision.ts';
import { Community } from '../community.entity.ts';
import { AboutQueries } from './about.queries.ts';
import { AboutService } from './about.service.ts';
import type { AddHouseRuleInput, EditHouseRuleInput, MoveHouseRuleInput } from './about.types.ts';
import { HouseRule } from './house-rule.entity.ts';
import { revisions } from './revisions.ts';

/** The rules of a community, one by one. Each keeps its id, and with it the links to it, however it is reworded or moved. */
@Injectable()
export class HouseRulesService {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly about: AboutService,
    private readonly queries: AboutQueries,
  ) {}

  /** Adds a rule after the others. Repeating the same `clientId` adds nothing more. */
  add(viewer: Viewer, input: AddHouseRuleInput): Promise<HouseRule> {
    const text = examined(input.text, (check) => check.uuid('clientId', input.clientId));
    return this.about.change(viewer, input.communityId, 'communityId', 'rule.add', async (community) => {
      const rules = await this.queries.rules(viewer, community.id);
      const same = { communityId: community.id, clientId: input.clientId.toLowerCase() };
      const before = rules.find(({ clientId }) => clientId === same.clientId);
      if (before) return before;
      checked((check) => check.amount('text', rules.length + 1, limits.houseRules));
      return this.database.insert(HouseRule, { id: newId(), ...same, position: rules.length + 1, text, createdAt: this.clock.now() });
    });
  }

  edit(viewer: Viewer, input: EditHouseRuleInput): Promise<HouseRule> {
    const text = examined(input.text);
    return this.onRule(viewer, input.ruleId, 'rule.edit', async (rule) => {
      refuseOverwriting({ basedOn: input.basedOn, revision: revisions.rule(rule), wanted: revisions.rule({ text }) });
      await this.database.manager.update(HouseRule, { id: rule.id }, { text });
      return this.see.require(viewer, HouseRule, rule.id);
    });
  }

  /** Puts a rule in another place; a place beyond the last is the last. */
  move(viewer: Viewer, input: MoveHouseRuleInput): Promise<Community> {
    return this.onRule(viewer, input.ruleId, 'rule.move', async (rule) => {
      const order = (await this.queries.rules(viewer, rule.communityId)).map(({ id }) => id).filter((id) => id !== rule.id);
      order.splice(Math.max(input.position, 1) - 1, 0, rule.id);
      await this.renumber(rule.communityId, order);
      return this.see.require(viewer, Community, rule.communityId);
    });
  }

  remove(viewer: Viewer, ruleId: string): Promise<Community> {
    return this.onRule(viewer, ruleId, 'rule.remove', async (rule) => {
      await this.database.manager.delete(HouseRule, { id: rule.id });
      await this.renumber(rule.communityId, (await this.queries.rules(viewer, rule.communityId)).map(({ id }) => id));
      return this.see.require(viewer, Community, rule.communityId);
    });
  }

  /** The rule, read again under the lock of its community: someone may have taken it out meanwhile. */
  private async onRule<T>(viewer: Viewer, ruleId: string, act: string, work: (rule: HouseRule) => Promise<T>): Promise<T> {
    const { id, communityId } = await this.see.require(viewer, HouseRule, ruleId, { field: 'ruleId' });
    return this.about.change(viewer, communityId, 'ruleId', act, async () => work(await this.see.require(viewer, HouseRule, id, { field: 'ruleId' })));
  }

  private async renumber(communityId: string, ids: string[]): Promise<void> {
    await this.database.rows(sql`
      UPDATE house_rule SET position = placed.position FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS placed(id, position)
      WHERE house_rule.id = placed.id AND house_rule.community_id = ${communityId}`);
  }
}

function examined(written: string, more: Parameters<typeof checked>[0] = () => undefined): string {
  const text = written.replace(/\s+/g, ' ').trim();
  checked((check) => {
    check.text('text', text, limits.houseRule);
    more(check);
  });
  return text;
}
