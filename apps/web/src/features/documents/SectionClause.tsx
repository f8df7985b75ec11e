import { Trans } from '@lingui/react/macro';
import { Clause } from '@parvis/ui';
import type { ReadSection } from './chapters.ts';
import { DocumentText } from './DocumentText.tsx';
import { kindLooks, useKindWords } from './kind-words.tsx';

export function SectionClause({ section, level }: { section: ReadSection; level: 2 | 3 }) {
  const words = useKindWords()[section.kind];
  const { text } = section;
  if (!text) return null;
  const { source } = text;
  return (
    <Clause
      kind={kindLooks[section.kind].clause}
      kindLabel={words.name}
      kindDetail={words.detail}
      title={
        <span role="heading" aria-level={level}>
          {text.title}
        </span>
      }
      source={source && <Trans>Source: {source}</Trans>}
    >
      <DocumentText tree={text.body} />
    </Clause>
  );
}
