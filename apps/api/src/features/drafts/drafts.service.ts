import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { charactersIn, fromNodeId, limits, newId } from '@parvis/domain';
import { cleanCharacters, filesIn } from '@parvis/rich-text';
import { See } from '../../policies/see.ts';
import type { Viewer } from '../../policies/viewer.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { Signals } from '../../platform/live/signal.ts';
import { FilesService } from '../files/files.service.ts';
import { DraftVersion } from './draft-version.entity.ts';
import { Draft } from './draft.entity.ts';
import { DraftsQueries } from './drafts.queries.ts';
import type { DiscardDraftInput, SaveDraftInput } from './drafts.types.ts';
import { placeFrom, thingOf, type Place } from './place.ts';

interface Words {
  title: string;
  bodyMarkdown: string;
  options: string;
}

const sameWords = (a: Words, b: Words): boolean => a.title === b.title && a.bodyMarkdown === b.bodyMarkdown && a.options === b.options;

/** Other versions kept of one draft: more undecided ones than anybody makes by hand. */
const mostVersions = 20;

/** Seconds that words may wait for the network and still be dated. */
const longestWait = 365 * 86_400;

/** What people are writing. Two devices that write to one place overwrite each other nothing: the newest words stand, the others wait beside. */
@Injectable()
export class DraftsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly see: See,
    private readonly clock: Clock,
    private readonly signals: Signals,
    private readonly queries: DraftsQueries,
    private readonly files: FilesService,
  ) {}

  onModuleInit(): void {
    // Files of what is still being written, or waits for its hour, are kept.
    this.files.alsoUsedBy(async (files) => {
      const owners = files.map(({ ownerId }) => ownerId);
      const rows = await this.database.rows<{ body_markdown: string }>(sql`
        SELECT body_markdown FROM draft WHERE person_id = ANY(${owners}::uuid[]) AND body_markdown LIKE '%file:%'
        UNION ALL SELECT v.body_markdown FROM draft_version v JOIN draft ON draft.id = v.draft_id WHERE person_id = ANY(${owners}::uuid[]) AND v.body_markdown LIKE '%file:%'
        UNION ALL SELECT body_markdown FROM scheduled_post WHERE author_id = ANY(${owners}::uuid[]) AND sent_at IS NULL AND body_markdown LIKE '%file:%'`);
      return rows.flatMap((row) => filesIn(row.body_markdown).map((id) => fromNodeId(id, 'file') ?? ''));
    });
  }

  /** Keeps what is being written. Saving the same words again changes nothing. */
  save(viewer: Viewer, input: SaveDraftInput): Promise<Draft> {
    const words: Words = { title: cleanCharacters(input.title ?? ''), bodyMarkdown: cleanCharacters(input.body), options: cleanCharacters(input.options ?? '') };
    checked((check) => {
      check.uuid('clientId', input.clientId);
      // Blank edges count here: they are kept.
      for (const [field, text, { max }] of [['title', words.title, limits.draftTitle], ['body', words.bodyMarkdown, limits.draftBody], ['options', words.options, limits.draftOptions]] as const) {
        check.refuse(field, charactersIn(text) > max ? 'TOO_LONG' : null, { max });
      }
      check.text('device', input.device, limits.draftDevice);
    });
    const place = placeFrom(this.see, input);
    const writtenAt = new Date(this.clock.now().getTime() - Math.min(Math.max(0, input.secondsAgo ?? 0), longestWait) * 1000);
    return this.database.tx(async () => {
      const standing = await this.queries.at(viewer, place, { forUpdate: true });
      if (standing) return this.change(viewer, standing, words, { ...input, writtenAt });
      const begun = await this.begin(viewer, place, words, { ...input, writtenAt });
      // Begun on two devices at once: the other one was first.
      return begun ?? this.change(viewer, (await this.queries.at(viewer, place, { forUpdate: true }))!, words, { ...input, writtenAt });
    });
  }

  /** Takes away what is kept for a place, on all devices; gives it back as it was. */
  discard(viewer: Viewer, input: DiscardDraftInput): Promise<Draft | null> {
    checked((check) => check.text('device', input.device, limits.draftDevice));
    const place = placeFrom(this.see, input);
    return this.database.tx(async () => {
      const draft = await this.queries.at(viewer, place, { forUpdate: true });
      if (!draft || (input.clientId && input.clientId.toLowerCase() !== draft.clientId)) return null;
      await this.database.manager.delete(Draft, { id: draft.id });
      await this.tell(viewer, draft.id, input.device);
      return draft;
    });
  }

  /** Puts another version in the place of the words that stand; these become the other version. */
  take(viewer: Viewer, versionId: string): Promise<Draft> {
    return this.database.tx(async () => {
      const found = await this.see.require(viewer, DraftVersion, versionId, { field: 'draftVersionId' });
      const draft = await this.see.require(viewer, Draft, found.draftId, { field: 'draftVersionId', forUpdate: true });
      const version = await this.see.require(viewer, DraftVersion, versionId, { field: 'draftVersionId', forUpdate: true });
      await this.database.manager.delete(DraftVersion, { id: version.id });
      await this.setAside(draft, draft, draft.savedAt, draft.revision);
      // Of no device: each asks for it.
      return this.write(viewer, draft, version, { device: 'chosen', writtenAt: this.clock.now(), clientId: draft.clientId });
    });
  }

  /** The words that stand are the right ones: the others are forgotten. */
  settle(viewer: Viewer, draftId: string): Promise<Draft> {
    return this.database.tx(async () => {
      const draft = await this.see.require(viewer, Draft, draftId, { field: 'draftId', forUpdate: true });
      await this.database.manager.delete(DraftVersion, { draftId: draft.id });
      await this.tell(viewer, draft.id, 'chosen');
      return draft;
    });
  }

  private async begin(viewer: Viewer, place: Place, words: Words, { clientId, device, writtenAt }: SaveDraftInput & { writtenAt: Date }): Promise<Draft | null> {
    if (place.thingId) await this.see.require(viewer, thingOf(place.kind), place.thingId, { field: 'thingId' });
    // One after the other, so that their number holds.
    await this.database.rows(sql`SELECT 1 FROM person WHERE id = ${viewer.id} FOR NO KEY UPDATE`);
    const [kept] = await this.database.rows<{ drafts: number }>(sql`SELECT count(*)::int AS drafts FROM draft WHERE person_id = ${viewer.id}`);
    if (kept!.drafts >= limits.drafts.max) throw new UserError('TOO_MANY_DRAFTS', null, { max: limits.drafts.max });
    const { thing, repeated } = await this.database.insertOnce(
      Draft,
      { id: newId(writtenAt.getTime()), personId: viewer.id, ...place, clientId: await this.unsent(viewer, clientId), ...words, revision: 1, device, savedAt: writtenAt },
      { personId: viewer.id, kind: place.kind, thingId: place.thingId },
    );
    if (repeated) return null;
    await this.tell(viewer, thing.id, device);
    return thing;
  }

  private async change(viewer: Viewer, standing: Draft, words: Words, { clientId, basedOn, device, writtenAt }: SaveDraftInput & { writtenAt: Date }): Promise<Draft> {
    if (sameWords(standing, words)) return standing;
    const other = standing.device !== device && basedOn !== standing.revision;
    if (other && writtenAt < standing.savedAt) {
      await this.setAside(standing, words, writtenAt, null);
      await this.tell(viewer, standing.id, 'chosen');
      return standing;
    }
    if (other) await this.setAside(standing, standing, standing.savedAt, standing.revision);
    // Words that carry on a version set aside take its place.
    if (other && basedOn != null) await this.database.manager.delete(DraftVersion, { draftId: standing.id, revision: basedOn });
    return this.write(viewer, standing, words, { device, writtenAt, clientId: await this.unsent(viewer, clientId) });
  }

  /** The id, unless something was sent under it: words that come after are a text of their own, and would pass for a repeat. */
  private async unsent(viewer: Viewer, clientId: string): Promise<string> {
    const [sent] = await this.database.rows(sql`
      SELECT FROM post WHERE author_id = ${viewer.id} AND client_id = ${clientId} UNION ALL SELECT FROM comment WHERE author_id = ${viewer.id} AND client_id = ${clientId}`);
    return sent ? randomUUID() : clientId.toLowerCase();
  }

  private async write(viewer: Viewer, draft: Draft, { title, bodyMarkdown, options }: Words, { device, writtenAt, clientId }: { device: string; writtenAt: Date; clientId: string }): Promise<Draft> {
    const changed = { title, bodyMarkdown, options, clientId, device, savedAt: writtenAt, revision: draft.revision + 1 };
    await this.database.manager.update(Draft, { id: draft.id }, changed);
    await this.tell(viewer, draft.id, device);
    return Object.assign(draft, changed);
  }

  private async setAside(draft: Draft, { title, bodyMarkdown, options }: Words, savedAt: Date, revision: number | null): Promise<void> {
    await this.database.insert(DraftVersion, { id: newId(this.clock.now().getTime()), draftId: draft.id, title, bodyMarkdown, options, revision, savedAt });
    await this.database.rows(sql`
      DELETE FROM draft_version WHERE draft_id = ${draft.id} AND id NOT IN (SELECT id FROM draft_version WHERE draft_id = ${draft.id} ORDER BY saved_at DESC, id DESC LIMIT ${mostVersions})`);
  }

  private async tell(viewer: Viewer, draftId: string, device: string): Promise<void> {
    await this.signals.send({ type: 'draftChanged', personId: viewer.id, draftId, device });
  }
}
