import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** By which act a thing left the sight of people who saw it. They are told too, or it would stay on their open screens. */
export type GoneBy = 'hidden' | 'deleted' | 'withdrawn' | 'moved';

/** Something happened to a thing that may stand on an open screen. A type and ids, never a text: the screen asks again under its own rights. */
export type Signal =
  | { type: 'postPosted' | 'postChanged'; communityId: string; postId: string; goneBy?: GoneBy }
  | { type: 'commentPosted' | 'commentChanged' | 'reactionChanged'; communityId: string; postId: string; commentId?: string; goneBy?: GoneBy }
  | { type: 'pollChanged'; communityId: string; postId: string }
  | { type: 'membershipChanged'; communityId: string; personId: string }
  | { type: 'documentChanged'; documentId: string; personId?: string }
  | { type: 'kitChanged'; kitId: string; goneBy?: GoneBy }
  /** `device` is the browser that wrote it, so that it need not ask for its own words. */
  | { type: 'draftChanged'; personId: string; draftId: string; device: string }
  // To the person's own screens alone; the one it came from knows itself by `screenId`.
  | { type: 'readingChanged'; personId: string; postId?: string; screenId?: string }
  | { type: 'scheduledChanged'; personId: string; scheduledPostId: string }
  // What a link leads to that the person is writing.
  | { type: 'linkPageChanged'; personId: string; linkPageId: string }
  | { type: 'sessionEnded'; sessionId: string }
  | { type: 'rightsChanged' | 'reminderChanged'; personId: string };

/** The channel of PostgreSQL's NOTIFY on which signals travel to every process that holds sockets. */
export const signalChannel = 'parvis_signal';

/** Tells open screens of all processes, once the transaction has committed. */
@Injectable()
export class Signals {
  constructor(private readonly database: Database) {}

  /** Sends a signal with the running transaction: it leaves if and only if the transaction commits. */
  async send(signal: Signal): Promise<void> {
    await this.database.rows(sql`SELECT pg_notify(${signalChannel}, ${JSON.stringify(signal)})`);
  }
}
