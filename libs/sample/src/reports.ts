import type { SampleReport } from './types.ts';

export const reports: SampleReport[] = [];
