/** Why a command stops, in one sentence for the person who typed it. `code` is the exit code. */
export class Refusal extends Error {
  readonly code: number;

  constructor(sentence: string, code = 1) {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
  }
}
