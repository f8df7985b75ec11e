import { readDraft, removeDraft, writeDraft } from '../../platform/drafts/draft-store.ts';
import { newClientId } from '../../platform/graphql/client-id.ts';
import { placeOf } from './destination.ts';
import { device } from './device.ts';
import type { DraftServer, OnServer } from './draft-server.ts';
import { wordsOf, writtenFrom, type Written } from './words.ts';

/** The server has it two seconds after the last key; who never rests is not left without either. */
const rest = 1_200;
const longestUnsaved = 8_000;
const retries = [5_000, 15_000, 60_000];

/** What this device keeps for one place. */
export interface Kept {
  /** Null: it was sent or thrown away here, and is not to come back from the server. */
  value: Written | null;
  savedAt: string;
  /** With which it will be sent. */
  clientId: string;
  /** Of the server when these words, or those before them, were its own; null where it never had any. */
  revision: number | null;
  /** The server does not know of it yet. */
  dirty: boolean;
}

export interface Shown {
  value: Written | null;
  /** When it was last kept, ISO 8601; null where nothing is. */
  savedAt: string | null;
  /** What is in `value` was not typed in this window. */
  restored: boolean;
  clientId: string;
  /** The server did not take it: it is on this device alone. */
  onlyHere: boolean;
  /** Other words for the same place, from another device. */
  others: OnServer['otherVersions'];
}

/**
 * What one person writes for one place, on this device and on the server. Each key is kept here at once, and there when the writer
 * rests; what changed there comes here unless something was typed meanwhile. The server decides which words are the newest.
 */
export class DraftLine {
  private kept: Kept | null = null;
  private stored = true;
  private restored = false;
  private onlyHere = false;
  private onServer: OnServer | null = null;
  private shown: Shown;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unsavedSince: number | null = null;
  private failures = 0;
  private pushing: Promise<void> | null = null;
  /** How often the server was told something. */
  private told = 0;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly server: DraftServer,
    private readonly personId: string,
    private readonly destination: string,
  ) {
    this.kept = this.load();
    this.restored = this.kept !== null;
    this.shown = this.look();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Shown => this.shown;

  /** Keeps what is being written. */
  set(value: Written): void {
    const before = this.kept?.value ? this.kept : null;
    this.restored = false;
    this.keep({ value, savedAt: new Date().toISOString(), clientId: before?.clientId ?? newClientId(), revision: before?.revision ?? null, dirty: true });
    this.pushSoon();
  }

  /** Throws it away, here and on all devices. `atOnce` is for what was sent or given up; who empties the field may be about to write again. */
  discard({ atOnce = true } = {}): void {
    if (!this.kept?.value) return;
    const known = this.kept.revision !== null || this.pushing !== null;
    this.keep(known ? { ...this.kept, value: null, dirty: true } : null);
    if (!known) clearTimeout(this.timer);
    else if (atOnce) void this.push();
    else this.pushSoon();
  }

  /** It was thrown away on the server already. */
  forget(): void {
    clearTimeout(this.timer);
    this.onServer = null;
    this.keep(null);
  }

  /** It is on its way under the id answered with: no longer shown here, and kept on the server until `sent`. */
  handOver(): string {
    const { clientId } = this.kept!;
    clearTimeout(this.timer);
    this.keep({ ...this.kept!, value: null, dirty: false });
    return clientId;
  }

  /** What was handed over has arrived, or was thrown away. What was begun since stays. */
  async sent(clientId: string): Promise<void> {
    if (this.kept?.value === null && this.kept.clientId === clientId) this.keep({ ...this.kept, dirty: true });
    await this.pushing;
    if (this.kept?.value === null) return this.push();
    const place = placeOf(this.destination);
    if (place) await this.server.discard(place, clientId).catch(() => undefined);
  }

  /** Asks the server: another device may have written, sent or thrown away. */
  async read(): Promise<void> {
    const place = placeOf(this.destination);
    if (!place) return;
    await this.pushing;
    const { told } = this;
    let found: OnServer | null;
    try {
      found = await this.server.read(place);
    } catch {
      return;
    }
    // It answered before it knew these words: what it says of them is no longer so.
    if (told !== this.told) return this.read();
    const kept = this.kept;
    if (!found) {
      this.onServer = null;
      // Sent or thrown away elsewhere.
      if (kept?.value && !kept.dirty) this.keep(null);
      else this.show();
    } else if (kept?.value === null && kept.clientId === found.clientId) {
      // Left here: on its way, or about to be thrown away there too.
    } else if (!kept?.value || (!kept.dirty && kept.revision !== found.revision)) {
      this.accept(found);
    } else {
      this.onServer = found;
      this.show();
    }
    if (this.kept?.dirty) await this.push();
  }

  /** Tells the server now what it does not know yet. */
  push(): Promise<void> {
    clearTimeout(this.timer);
    this.pushing ??= this.pushOnce().finally(() => {
      this.pushing = null;
    });
    return this.pushing;
  }

  /** Puts another version in the place of the words that stand; these can be had back the same way. */
  async take(versionId: string): Promise<boolean> {
    if (this.kept?.dirty) await this.push();
    this.told += 1;
    const found = await this.server.take(versionId).catch(() => null);
    if (found) this.accept(found);
    return found !== null;
  }

  /** These words are the right ones. */
  async settle(): Promise<boolean> {
    const found = this.onServer && (await this.server.settle(this.onServer.id).catch(() => null));
    if (found) {
      this.onServer = found;
      this.show();
    }
    return Boolean(found);
  }

  /** Another tab of this browser wrote to the same place. */
  hearTab(): void {
    this.kept = this.load();
    this.restored = true;
    this.show();
  }

  private async pushOnce(): Promise<void> {
    const place = placeOf(this.destination);
    const sent = this.kept;
    if (!place || !sent?.dirty) return;
    this.unsavedSince = null;
    this.told += 1;
    try {
      if (sent.value === null) {
        await this.server.discard(place, sent.clientId);
        if (this.kept === sent) this.keep(null);
        this.onServer = null;
      } else {
        const secondsAgo = Math.max(0, Math.floor((Date.now() - Date.parse(sent.savedAt)) / 1000));
        this.answered(sent, await this.server.save(place, { words: wordsOf(sent.value), clientId: sent.clientId, basedOn: sent.revision, secondsAgo }));
      }
      this.failures = 0;
    } catch {
      this.onlyHere = true;
      this.show();
      this.pushIn(retries[Math.min(this.failures++, retries.length - 1)]!);
      return;
    }
    if (this.kept?.dirty && this.kept !== sent) this.pushIn(this.kept.value === null ? 0 : rest);
  }

  private answered(sent: Kept, found: OnServer | null): void {
    this.onlyHere = found === null;
    const now = this.kept;
    if (!found) return this.show();
    this.onServer = found;
    if (found.device !== device()) {
      // Newer words stand there. Whoever typed on meanwhile has newer ones still.
      if (now === sent) this.accept(found);
      else this.show();
      return;
    }
    const { clientId, revision } = found;
    if (now === sent) this.keep({ ...sent, clientId, revision, dirty: false });
    // Begun since: it keeps the id under which it will be sent.
    else if (now) this.keep({ ...now, revision, clientId: now.clientId === sent.clientId ? clientId : now.clientId });
  }

  private accept(found: OnServer): void {
    this.onServer = found;
    this.restored = true;
    this.keep({ value: writtenFrom(found), savedAt: found.savedAt, clientId: found.clientId, revision: found.revision, dirty: false });
  }

  private pushSoon(): void {
    this.unsavedSince ??= Date.now();
    this.pushIn(Math.max(0, Math.min(rest, this.unsavedSince + longestUnsaved - Date.now())));
  }

  private pushIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.push(), milliseconds);
  }

  private load(): Kept | null {
    const stored = readDraft<unknown>(this.personId, this.destination);
    if (!stored || isKept(stored.value)) return (stored?.value as Kept | undefined) ?? null;
    const value = typeof stored.value === 'string' ? { body: stored.value } : stored.value;
    // Begun before drafts were kept on the server too.
    return isWritten(value) ? { value, savedAt: stored.savedAt, clientId: newClientId(), revision: null, dirty: true } : null;
  }

  private keep(kept: Kept | null): void {
    this.kept = kept;
    this.stored = kept ? writeDraft(this.personId, this.destination, kept) !== null : true;
    if (!kept) removeDraft(this.personId, this.destination);
    this.show();
  }

  private show(): void {
    this.shown = this.look();
    for (const listener of this.listeners) listener();
  }

  private look(): Shown {
    const { kept } = this;
    const held = kept?.value && (this.stored || !kept.dirty);
    return {
      value: kept?.value ?? null,
      savedAt: held ? kept.savedAt : null,
      restored: this.restored && kept?.value !== null && kept !== null,
      clientId: kept?.value ? kept.clientId : '',
      onlyHere: this.onlyHere,
      others: kept?.value ? (this.onServer?.otherVersions ?? []) : [],
    };
  }
}

/** Whether a stored value is one of ours: other things that are written are kept on this device alone, in other forms. */
export function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'dirty' in value && 'clientId' in value && 'value' in value && (value.value === null || isWritten(value.value));
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'body' in value && typeof value.body === 'string';
}
