import { classNames } from '../class-names.ts';

export interface SkeletonProps {
  /** CSS lengths or percentages. */
  width?: string;
  height?: string;
  /** Round, for an avatar. */
  round?: boolean;
}

/** The place of a line that is being loaded. Silent; what stands around it says the words (`aria-busy`, a hidden text). */
export function Skeleton({ width, height, round }: SkeletonProps) {
  return <span className={classNames(round && 'avatar', 'skel')} style={{ width, height }} aria-hidden="true" />;
}
