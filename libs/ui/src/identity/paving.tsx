import type { ReactNode } from 'react';
import { stableHash } from '../stable-hash.ts';

/** The only ornament of Parvis: the ways of paving a square. */
export const pavings = ['fan', 'bond', 'herringbone', 'hexagon', 'opus', 'octagon', 'wave'] as const;
export type Paving = (typeof pavings)[number];

/** The paving of a community, from its id; another part of the hash than the tint, so that both vary. */
export function pavingOf(id: string): Paving {
  return pavings[(stableHash(id) >>> 8) % pavings.length] ?? 'fan';
}

const fanCentres = [[32, 0], [0, 16], [64, 16], [32, 32], [0, 48], [64, 48]] as const;
const fanRadii = [31, 23, 15, 7];

const lines: Record<Exclude<Paving, 'fan'>, { width: number; height: number; path: string; stud?: string }> = {
  bond: { width: 48, height: 32, path: 'M0 .5h48M0 16.5h48M12 .5v16M36 16.5v16' },
  herringbone: { width: 48, height: 24, path: 'M0 0 24 24 48 0M0-12 24 12 48-12M0 12 24 36 48 12M0 0v24M24 0v24M0-24 24 0 48-24' },
  hexagon: { width: 42, height: 72, path: 'M21 0v12M0 24 21 12 42 24M0 24v24M42 24v24M0 48 21 60 42 48M21 60v12' },
  opus: { width: 72, height: 48, path: 'M0 .5h72M0 24.5h48M24 24.5v24M48 .5v48M48 16.5h24M0 36.5h24M24 .5v12h24M24 12.5v12M60 16.5v32' },
  octagon: { width: 40, height: 40, path: 'M20 0v12M20 28v12M0 20h12M28 20h12', stud: 'M20 12 28 20 20 28 12 20z' },
  wave: { width: 48, height: 16, path: 'M0 12c8-10 16-10 24 0s16 10 24 0M0 4c8-10 16-10 24 0s16 10 24 0' },
};

export interface PavingPatternProps {
  /** Unique in the document (`useId`). */
  id: string;
  paving: Paving;
  scale: number;
  /** The ground's colour: fans overlap and hide each other with it. */
  ground: string;
}

/** An SVG `<pattern>` of one paving, drawn with the current colour. */
export function PavingPattern({ id, paving, scale, ground }: PavingPatternProps) {
  let width = 64;
  let height = 32;
  let drawing: ReactNode;
  if (paving === 'fan') {
    drawing = (
      <g className="pave">
        {fanCentres.map(([cx, cy]) => fanRadii.map((r) => <circle key={`${cx} ${cy} ${r}`} cx={cx} cy={cy} r={r} style={{ fill: ground }} />))}
      </g>
    );
  } else {
    const { path, stud, ...size } = lines[paving];
    ({ width, height } = size);
    drawing = (
      <>
        <path className="pave" d={path} />
        {stud && <path fill="currentColor" d={stud} />}
      </>
    );
  }
  return (
    <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      {drawing}
    </pattern>
  );
}
