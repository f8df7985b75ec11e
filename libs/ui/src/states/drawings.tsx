import type { ReactNode } from 'react';

const courses = 'M20 78h140M8 94h164M0 112h180M50 78v16M90 78v16M130 78v16M30 94v18M70 94v18M110 94v18M150 94v18';
const arch = 'M60 78V48a30 30 0 0 1 60 0v30';

/** `arch` nothing here yet · `door` nothing to see · `signal` no answer. */
export type StateDrawing = 'arch' | 'door' | 'signal';

const drawings: Record<StateDrawing, ReactNode> = {
  arch: (
    <>
      <path d={arch} fill="var(--accent-soft)" />
      <path d={courses} />
    </>
  ),
  door: (
    <>
      <path d={arch} fill="var(--surface-3)" />
      <path d="M66 78V48a24 24 0 0 1 48 0v30M90 24v54" />
      <path d={courses} />
    </>
  ),
  signal: (
    <>
      <path d="M42 52c28-24 68-24 96 0M58 70c19-16 45-16 64 0M74 88c10-8 22-8 32 0" />
      <circle cx="90" cy="102" r="3" fill="var(--accent)" />
      <path d="M40 20l100 90" stroke="var(--surface)" strokeWidth="9" />
      <path d="M40 20l100 90" />
    </>
  ),
};

export function Drawing({ name }: { name: StateDrawing }) {
  return (
    <svg viewBox="0 0 180 120" aria-hidden="true" fill="none" stroke="var(--accent)" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
      {drawings[name]}
    </svg>
  );
}
