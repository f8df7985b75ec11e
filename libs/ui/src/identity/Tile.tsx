import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { tintOf, type Tint } from '../stable-hash.ts';
import { PavingPattern, pavingOf, type Paving } from './paving.tsx';

export interface TileProps {
  /** Paving and tint come from it. */
  id: string;
  /** 28, 44 (without it) or 64 px. */
  size?: 's' | 'l';
  tint?: Tint;
  paving?: Paving;
  className?: string;
}

/** A community, a paving stone. Silent for screen readers, since its name stands beside it. */
export function Tile({ id, size, tint = tintOf(id), paving = pavingOf(id), className }: TileProps) {
  const pattern = useId();
  return (
    <span className={classNames('tile', `tint-${tint}`, size && `tile--${size}`, className)} aria-hidden="true">
      <svg viewBox="0 0 44 44">
        <defs>
          <PavingPattern id={pattern} paving={paving} scale={0.62} ground={`var(--t${tint}-bg)`} />
        </defs>
        <rect width="44" height="44" fill={`url(#${pattern})`} />
      </svg>
    </span>
  );
}
