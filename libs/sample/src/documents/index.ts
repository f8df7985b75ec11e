import type { SampleDocument } from '../types.ts';

export const documents: SampleDocument[] = [];
