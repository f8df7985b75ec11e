import { Trans, useLingui } from '@lingui/react/macro';
import { Segmented } from '@parvis/ui';
import { useState } from 'react';
import type { Chapter } from './chapters.ts';
import { SectionClause } from './SectionClause.tsx';
import { SeenSection } from './SeenSection.tsx';

type Shown = 'all' | 'rules';

export interface DocumentBodyProps {
  chapters: readonly Chapter[];
  language: string | undefined;
  onSeen: (position: number) => void;
}

/** The sections by chapter; all, or only those that bind. */
export function DocumentBody({ chapters, language, onSeen }: DocumentBodyProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState<Shown>('all');
  const rules = chapters
    .map((chapter) => ({ ...chapter, sections: chapter.sections.filter(({ kind }) => kind === 'rule') }))
    .filter(({ sections }) => sections.length > 0);
  return (
    <>
      <div className="no-print">
        <Segmented
          label={t`What to show`}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: <Trans>The whole text</Trans> },
            { value: 'rules', label: <Trans>What binds me</Trans> },
          ]}
        />
        {shown === 'rules' && (
          <p className="small muted" role="status">
            <Trans>Rules only. Reading counts with the whole text.</Trans>
          </p>
        )}
      </div>
      <div className="read stack stack--6" lang={language}>
        {(shown === 'all' ? chapters : rules).map((chapter) => (
          <section key={chapter.id} id={chapter.id} className="stack" aria-label={chapter.title} tabIndex={-1}>
            {chapter.named && (
              <h2 className="chapter__h">{`${chapters.findIndex(({ id }) => id === chapter.id) + 1}. ${chapter.title}`}</h2>
            )}
            {chapter.sections.map((section) =>
              shown === 'all' ? (
                <SeenSection key={section.id} id={anchorOf(section.key)} onSeen={() => onSeen(section.position)}>
                  <SectionClause section={section} level={chapter.named ? 3 : 2} />
                </SeenSection>
              ) : (
                <SectionClause key={section.id} section={section} level={chapter.named ? 3 : 2} />
              ),
            )}
          </section>
        ))}
        {shown === 'rules' && rules.length === 0 && (
          <p>
            <Trans>This text holds no rule.</Trans>
          </p>
        )}
      </div>
    </>
  );
}

export function anchorOf(sectionKey: string): string {
  return `section-${sectionKey}`;
}
