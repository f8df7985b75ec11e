import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, Card, Disclosure, LinkButton, Note, SectionHead, Skeleton } from '@parvis/ui';
import type { ReadDocument } from './chapters.ts';
import { differenceQuery } from './reading.graphql.ts';
import { changed, SectionChanges } from './SectionChanges.tsx';

export interface WhatChangedProps {
  document: ReadDocument;
  versionId: string;
  from: { id: string; number: number };
  language: Language;
}

/** What is new since the version that the reader accepted: in a few lines, then word by word. */
export function WhatChanged({ document, versionId, from, language }: WhatChangedProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(differenceQuery, { variables: { to: versionId, from: from.id, language } });
  const number = from.number;
  const to = document.versions.find(({ id }) => id === versionId)?.number ?? Infinity;
  const lines = document.versions
    .filter((version) => version.publishedAt && version.number > number && version.number <= to)
    .sort((a, b) => a.number - b.number)
    .flatMap(({ text }) => text?.changeSummary ?? []);
  const sections = data?.documentVersion?.difference?.sections;
  return (
    <section className="card stack what-changed" aria-labelledby="what-changed">
      <SectionHead id="what-changed" title={<Trans>What changed since version {number}, which you had accepted</Trans>} />
      {lines.length > 0 && (
        <ul className="bullets" lang={language}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {error && !sections && (
        <Note kind="danger" live="alert">
          <p>
            <Trans>The changed words could not be read.</Trans>
          </p>
          <Button onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </Note>
      )}
      {!error && !sections && (
        <Card as="div" aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="80%" />
        </Card>
      )}
      {sections && (
        <Disclosure summary={<Trans>See the changed words, section by section</Trans>} open>
          <div className="stack stack--3" lang={language}>
            {changed(sections).map((section) => (
              <SectionChanges key={section.key} section={section} brief />
            ))}
          </div>
        </Disclosure>
      )}
      <p className="no-print">
        <LinkButton href={`/documents/${document.id}/changes?from=${from.id}&to=${versionId}`}>
          <Trans>Compare the two versions side by side</Trans>
        </LinkButton>
      </p>
    </section>
  );
}
