let sent = 0;

/** Called for each statement sent to the database. */
export function countStatement(): void {
  sent += 1;
}

/** Statements that this process has sent so far: what lies between two readings is what the work between them cost. */
export function statementsSent(): number {
  return sent;
}
