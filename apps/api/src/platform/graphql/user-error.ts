import { type ErrorCode } from '@parvis/domain';

/** Values that the words of an error name, such as `{ max: 150 }`. */
export type ErrorValues = Record<string, string | number>;

/** What a person can act on: nothing was written, the payload says which field and why, in the person's language. */
export class UserError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly field: string | null = null,
    readonly values: ErrorValues = {},
  ) {
    super(code);
  }
}

/** Several fields at once. */
export class UserErrors extends Error {
  constructor(readonly errors: UserError[]) {
    super(errors.map(({ code }) => code).join(', '));
  }
}
