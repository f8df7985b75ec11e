import type { ReactNode } from 'react';

export function Section({ title, lede, children }: { title: string; lede?: string; children: ReactNode }) {
  return (
    <section className="stack">
      <div className="stack stack--1">
        <h2>{title}</h2>
        {lede && <p className="muted">{lede}</p>}
      </div>
      {children}
    </section>
  );
}
