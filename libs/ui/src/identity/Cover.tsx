import { useId } from 'react';
import { classNames } from '../class-names.ts';
import type { Tint } from '../stable-hash.ts';
import { PavingPattern, pavingOf, type Paving } from './paving.tsx';

export interface CoverProps {
  id: string;
  tall?: boolean;
  /** A pale cover in this tint, as on a profile; petrol without it. */
  tint?: Tint;
  paving?: Paving;
}

/** A paved strip above a community or a profile. Never carries text. */
export function Cover({ id, tall, tint, paving = pavingOf(id) }: CoverProps) {
  const pattern = useId();
  const ground = tint ? `var(--t${tint}-bg)` : 'var(--cover-bg)';
  const style = tint ? { background: ground, color: `var(--t${tint}-ink)` } : { color: 'var(--cover-l1)' };
  return (
    <div className={classNames('cover', tall && 'cover--tall')} style={style} aria-hidden="true">
      <svg>
        <defs>
          <PavingPattern id={pattern} paving={paving} scale={1.25} ground={ground} />
        </defs>
        <rect width="100%" height="100%" fill={`url(#${pattern})`} opacity={tint ? 0.34 : undefined} />
      </svg>
    </div>
  );
}
