import type { SampleKit } from './types.ts';

export const kits: SampleKit[] = [];
