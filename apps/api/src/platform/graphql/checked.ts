import { amountFault, isUuid, lengthFault, type Bound, type ErrorCode } from '@parvis/domain';
import { UserError, UserErrors, type ErrorValues } from './user-error.ts';

/** Collects what is wrong with an input, field by field. */
export interface Check {
  /** The length of a text, blank edges not counted. */
  text: (field: string, value: string, bound: Bound) => void;
  /** A number of things, days … */
  amount: (field: string, value: number, bound: Bound) => void;
  uuid: (field: string, value: string) => void;
  /** Refuses the field; nothing for a null code. */
  refuse: (field: string, code: ErrorCode | null, values?: ErrorValues) => void;
}

/** Checks an input and refuses all that is wrong with it at once, each error naming its field. */
export function checked(examine: (check: Check) => void): void {
  const errors: UserError[] = [];
  const refuse = (field: string, code: ErrorCode | null, values: ErrorValues = {}): void => {
    if (code) errors.push(new UserError(code, field, values));
  };
  examine({
    refuse,
    text: (field, value, { min, max, unit }) => refuse(field, lengthFault(value, { min, max, unit }), { min, max }),
    amount: (field, value, { min, max, unit }) => refuse(field, amountFault(value, { min, max, unit }), { min, max }),
    uuid: (field, value) => refuse(field, isUuid(value) ? null : 'INVALID'),
  });
  if (errors.length === 1) throw errors[0]!;
  if (errors.length > 1) throw new UserErrors(errors);
}
