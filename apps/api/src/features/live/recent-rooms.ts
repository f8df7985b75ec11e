/** Milliseconds after which a room is forgotten: who takes longer to join reads its page again anyway, by the line that was down. */
const kept = 60_000;

/** When something was last told in a room, so that a screen that joins a moment after it read its page learns what it missed between. */
export class RecentRooms {
  // In the order of their times: the oldest first.
  private readonly toldAt = new Map<string, number>();

  note(room: string): void {
    const now = performance.now();
    this.toldAt.delete(room);
    this.toldAt.set(room, now);
    for (const [old, at] of this.toldAt) {
      if (now - at < kept) break;
      this.toldAt.delete(old);
    }
  }

  /** Whether something was told in a room in the last so many milliseconds. */
  heard(room: string, within: number): boolean {
    const at = this.toldAt.get(room);
    return at !== undefined && performance.now() - at <= within;
  }
}
