import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [];
