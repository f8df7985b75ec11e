/** What was being written, on this device. The key says whose it is and for where: another person never sees it. */
export interface StoredDraft<T> {
  value: T;
  /** ISO 8601. */
  savedAt: string;
}

const keyOf = (personId: string, destination: string) => `parvis:draft:${personId}:${destination}`;

export function readDraft<T>(personId: string, destination: string): StoredDraft<T> | null {
  try {
    const stored = localStorage.getItem(keyOf(personId, destination));
    return stored ? (JSON.parse(stored) as StoredDraft<T>) : null;
  } catch {
    // Storage refused, or a value that isn't ours: as if nothing had been kept.
    return null;
  }
}

/** Answers with the instant of saving, or null when the browser keeps nothing (full, or forbidden). */
export function writeDraft<T>(personId: string, destination: string, value: T): string | null {
  const savedAt = new Date().toISOString();
  try {
    localStorage.setItem(keyOf(personId, destination), JSON.stringify({ value, savedAt }));
    return savedAt;
  } catch {
    return null;
  }
}

export function removeDraft(personId: string, destination: string): void {
  try {
    localStorage.removeItem(keyOf(personId, destination));
  } catch {
    // Nothing was kept then.
  }
}

/** All that one person was writing on this device. */
export function storedDrafts(personId: string): { destination: string; value: unknown }[] {
  const prefix = keyOf(personId, '');
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) => key.startsWith(prefix));
    return keys.map((key) => key.slice(prefix.length)).map((destination) => ({ destination, value: readDraft(personId, destination)?.value }));
  } catch {
    return [];
  }
}
