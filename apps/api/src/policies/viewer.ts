import type { ErrorCode } from '@parvis/domain';

export type { Viewer } from '../platform/viewer.ts';

/** May a thing be done? `null` says yes; else the reason that the person reads. */
export type Refusal = ErrorCode | null;
