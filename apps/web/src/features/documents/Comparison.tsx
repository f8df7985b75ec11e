import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Card, EmptyState } from '@parvis/ui';
import { changed, SectionChanges } from './SectionChanges.tsx';
import type { SectionChange } from './Words.tsx';

export type ComparisonView = 'inline' | 'sides';

export interface ComparisonProps {
  sections: readonly SectionChange[];
  view: ComparisonView;
  /** Numbers of the two versions. */
  before: number;
  after: number;
  language: Language;
}

/** Sections that differ between two versions, in one text or in two columns. */
export function Comparison({ sections, view, before, after, language }: ComparisonProps) {
  const { t } = useLingui();
  const all = changed(sections);
  if (all.length === 0) {
    return (
      <Card>
        <EmptyState title={<Trans>Nothing differs</Trans>} level={2}>
          <Trans>The two texts are the same, word for word.</Trans>
        </EmptyState>
      </Card>
    );
  }
  if (view === 'inline') {
    return (
      <div className="stack" lang={language}>
        {all.map((section) => (
          <SectionChanges key={section.key} section={section} />
        ))}
      </div>
    );
  }
  return (
    <div className="stack comparison" lang={language}>
      <div className="cols cols--2 comparison__h" aria-hidden="true">
        <h2>
          <Trans>Version {before}</Trans>
        </h2>
        <h2>
          <Trans>Version {after}</Trans>
        </h2>
      </div>
      {all.map((section) => (
        <div key={section.key} className="cols cols--2">
          <section aria-label={t`${section.title}, version ${before}`}>
            {section.kind !== 'added' && <Which number={before} />}
            {section.kind !== 'added' && <SectionChanges section={section} side="before" />}
          </section>
          <section aria-label={t`${section.title}, version ${after}`}>
            {section.kind !== 'removed' && <Which number={after} />}
            {section.kind !== 'removed' && <SectionChanges section={section} side="after" />}
          </section>
        </div>
      ))}
    </div>
  );
}

/** Where there is no room for two columns, each piece says which version it is of. The section's name tells it already. */
function Which({ number }: { number: number }) {
  return (
    <p className="small muted comparison__which" aria-hidden="true">
      <Trans>Version {number}</Trans>
    </p>
  );
}
