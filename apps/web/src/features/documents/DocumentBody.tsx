import { Trans, useLingui } from '@lingui/react/macro';
import { Segmented } from '@parvis/ui';
import type { Chapter } from './chapters.ts';
import { SectionClause } from './SectionClause.tsx';
import { SeenSection, TextEnd } from './SeenSection.tsx';

/** The whole text, or only what binds. */
export type Shown = 'all' | 'rules';

export interface DocumentBodyProps {
  chapters: readonly Chapter[];
  language: string | undefined;
  shown: Shown;
  onShown: (shown: Shown) => void;
  onSeen: (position: number) => void;
  onHere: (position: number) => void;
  onEnd: () => void;
}

/** The sections by chapter; all, or only those that bind. */
export function DocumentBody({ chapters, language, shown, onShown, onSeen, onHere, onEnd }: DocumentBodyProps) {
  const { t } = useLingui();
  const rules = chapters
    .map((chapter) => ({ ...chapter, sections: chapter.sections.filter(({ kind }) => kind === 'rule') }))
    .filter(({ sections }) => sections.length > 0);
  return (
    <>
      <div className="no-print">
        <Segmented
          label={t`What to show`}
          value={shown}
          onChange={onShown}
          options={[
            { value: 'all', label: <Trans>The whole text</Trans> },
            { value: 'rules', label: <Trans>What binds me</Trans> },
          ]}
        />
        {shown === 'rules' && (
          <p className="small muted" role="status">
            <Trans>Rules only. The end is reached in the whole text.</Trans>
          </p>
        )}
      </div>
      <div className="read stack stack--6" lang={language}>
        {(shown === 'all' ? chapters : rules).map((chapter) => (
          <section key={chapter.id} id={chapter.id} className="stack" aria-label={chapter.title} tabIndex={-1}>
            {chapter.named && (
              <h2 className="chapter__h">{`${chapters.findIndex(({ id }) => id === chapter.id) + 1}. ${chapter.title}`}</h2>
            )}
            {chapter.sections.map((section) => (
              <SeenSection key={section.id} id={anchorOf(section.key)} onSeen={() => onSeen(section.position)} onHere={() => onHere(section.position)}>
                <SectionClause section={section} level={chapter.named ? 3 : 2} />
              </SeenSection>
            ))}
          </section>
        ))}
        {shown === 'all' && <TextEnd onReached={onEnd} />}
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
