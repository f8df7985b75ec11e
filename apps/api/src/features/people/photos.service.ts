import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { toNodeId } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { sentJpeg } from '../../platform/pictures/jpeg.ts';

/** Pixels: twice the largest avatar of the pages. */
const photoSize = { width: 256, height: 256 };

/** The photo of a person, who alone sets it or takes it away; without one, initials stand in for it. */
@Injectable()
export class PhotosService {
  constructor(private readonly database: Database) {}

  async set(viewer: Viewer, file: Buffer): Promise<void> {
    const jpeg = await sentJpeg(file, photoSize);
    const version = createHash('sha256').update(jpeg).digest('hex').slice(0, 12);
    await this.database.tx(async () => {
      await this.database.rows(sql`INSERT INTO person_photo (person_id, jpeg) VALUES (${viewer.id}, ${jpeg}) ON CONFLICT (person_id) DO UPDATE SET jpeg = excluded.jpeg`);
      await this.database.rows(sql`UPDATE person SET photo_url = ${`/files/people/${toNodeId('person', viewer.id)}/photo.jpg?v=${version}`} WHERE id = ${viewer.id}`);
    });
  }

  async remove(viewer: Viewer): Promise<void> {
    await this.database.tx(async () => {
      await this.database.rows(sql`UPDATE person SET photo_url = NULL WHERE id = ${viewer.id}`);
      await this.database.rows(sql`DELETE FROM person_photo WHERE person_id = ${viewer.id}`);
    });
  }

  async read(personId: string): Promise<Buffer | null> {
    const [row] = await this.database.rows<{ jpeg: Buffer }>(sql`SELECT jpeg FROM person_photo WHERE person_id = ${personId}`);
    return row?.jpeg ?? null;
  }
}
