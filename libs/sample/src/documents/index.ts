import { guide } from './guide.ts';
import { restrictedPolicy } from './restricted-policy.ts';
import type { SampleDocument } from '../types.ts';

/** The documents of the sample company. */
export const documents: SampleDocument[] = [guide, restrictedPolicy];
