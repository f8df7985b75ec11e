import { instantAt } from '@parvis/domain';
import type { SampleAbout, SampleCompany } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { textOf } from './conversations.ts';
import { idOf, insertRows, instantOf } from './rows.ts';

const day = 86_400_000;

/** What communities say of themselves, who posts in them, and what became of them. */
export async function seedAbouts(manager: EntityManager, company: SampleCompany, now: Date): Promise<void> {
  const founded = new Date(now.getTime() - 400 * day);
  const later = (days: number): Date => new Date(now.getTime() + days * day);
  const each = <T, Row>(of: (about: SampleAbout) => T[] | undefined, row: (thing: T, communityId: string, at: number, about: SampleAbout) => Row): Row[] =>
    company.abouts.flatMap((about) => (of(about) ?? []).map((thing, at) => row(thing, idOf('community', about.community), at, about)));
  for (const { community, description, welcome, posting, cover, archived, merged } of company.abouts) {
    const ended = archived ?? merged;
    await manager.query(
      `UPDATE community SET description_markdown = $2, welcome_markdown = $3, posting = $4, cover_paving = $5, cover_tint = $6,
        archived_at = $7, archived_by_id = $8, archive_reason = $9, merged_into_id = $10 WHERE id = $1`,
      [
        idOf('community', community), description ? textOf(description).body_markdown : '', welcome ? textOf(welcome).body_markdown : '', posting ?? 'everyone', cover?.paving, cover?.tint,
        ended && instantOf(now, ended.ago), ended && idOf('person', ended.by), archived?.reason, merged && idOf('community', merged.into),
      ],
    );
  }
  await insertRows(manager, 'house_rule', each(({ houseRules }) => houseRules, (text, communityId, at, { community }) => ({
    id: idOf('houserule', `${community}/${at}`), community_id: communityId, position: at + 1, text, created_at: founded, client_id: idOf('houserule', `sent ${community}/${at}`),
  })));
  await insertRows(manager, 'resource', each(({ resources }) => resources, ({ title, url, post, owner, reviewInDays }, communityId, at, { community }) => ({
    id: idOf('resource', `${community}/${at}`), community_id: communityId, title, url: url ?? null, post_id: post ? idOf('post', post) : null, owner_id: idOf('person', owner),
    review_on: later(reviewInDays).toISOString().slice(0, 10), created_at: new Date(founded.getTime() + at), client_id: idOf('resource', `sent ${community}/${at}`),
  })));
  await insertRows(manager, 'reminder', each(({ resources }) => resources, ({ owner, reviewInDays }, _communityId, at, { community }) => {
    const due = instantAt(`${later(reviewInDays).toISOString().slice(0, 10)}T09:00`, 'Europe/Paris')!;
    return {
      id: idOf('reminder', `resource/${community}/${at}`), person_id: idOf('person', owner), kind: 'resource_review', resource_id: idOf('resource', `${community}/${at}`), due_at: due,
      delivered_at: due < now ? due : null,
    };
  }));
  await insertRows(manager, 'official_mark', each(({ official }) => official && [official], ({ by, reason, untilDays }, communityId, _at, { community }) => ({
    id: idOf('mark', community), community_id: communityId, granted_by_id: idOf('person', by), reason, granted_at: later(-90), until: later(untilDays),
  })));
  await insertRows(manager, 'quiet_question', each(({ quietAsked }) => quietAsked && [quietAsked], (asked, communityId, _at, { community }) => ({
    id: idOf('quiet', community), community_id: communityId, asked_at: instantOf(now, asked),
  })));
  await insertRows(manager, 'join_request', company.joinRequests.map(({ community, person, message, ago }) => ({
    id: idOf('joinrequest', `${community}/${person}`), community_id: idOf('community', community), person_id: idOf('person', person), message, created_at: instantOf(now, ago),
  })));
  await insertRows(manager, 'former_name', each(({ formerName }) => formerName && [formerName], ({ name, ago }, communityId, _at, { community }) => ({
    id: idOf('formername', community), community_id: communityId, name, renamed_at: instantOf(now, ago), until: new Date(instantOf(now, ago).getTime() + 180 * day),
  })));
}
