import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { inWorker, Refused } from '../../platform/pictures/in-worker.ts';
import { Storage } from '../../platform/storage/storage.ts';

/** Pixels of every picture of a card: one shape, so that nothing moves when it comes. */
export const cardPicture = { width: 480, height: 320 };
const hourMs = 3_600_000;
const atOnce = 200;

/** Where the picture of a card stands in the storage. */
export const pictureKey = (id: string): string => `link-cards/${id}`;

/** Pictures of pages, drawn anew in the one size of cards: nothing else of what a stranger sent is kept. */
@Injectable()
export class LinkPictures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  /** Draws the bytes that a page gave and keeps that; its id, or null for what is no picture. */
  async keep(bytes: Buffer): Promise<string | null> {
    const jpeg = await inWorker({ kind: 'cover', bytes, size: cardPicture }).catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    });
    if (!jpeg) return null;
    const now = this.clock.now();
    const id = newId(now.getTime());
    // The row first: what is in the storage is always known to it.
    await this.database.rows(sql`INSERT INTO link_picture (id, drawn_at) VALUES (${id}, ${now})`);
    await this.storage.put(pictureKey(id), Buffer.from(jpeg));
    return id;
  }

  read(id: string): Promise<Readable | null> {
    return this.storage.read(pictureKey(id));
  }

  /** Forgets pictures that no page has any more. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - hourMs);
    for (;;) {
      const left = await this.database.rows<{ id: string }>(sql`
        SELECT id FROM link_picture WHERE drawn_at < ${before} AND NOT EXISTS (SELECT 1 FROM link_page WHERE link_page.picture_id = link_picture.id) ORDER BY id LIMIT ${atOnce}`);
      if (left.length === 0) return;
      const ids = left.map(({ id }) => id);
      // The row goes last: where the storage does not answer, tomorrow tries again.
      await this.storage.remove(ids.map(pictureKey));
      await this.database.rows(sql`DELETE FROM link_picture WHERE id = ANY(${ids}::uuid[])`);
    }
  }
}
