import { skipToken, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, Disclosure, LinkButton, Note, SectionHead } from '@parvis/ui';
import type { ReadDocument, ReadVersion } from './chapters.ts';
import { differenceQuery } from './reading.graphql.ts';
import { changed, SectionChanges } from './SectionChanges.tsx';

/**
 * The changed words since the version that the reader accepted; null where there is nothing to accept again. They stand above the
 * text: while they are `awaited` the text waits too, since it would move down under the reader's eyes.
 */
export function useChanges(document: ReadDocument, version: ReadVersion, language: Language) {
  const { required, accepted, acceptedVersion: from } = document.viewerAcceptance;
  const asked = required && !accepted && version.inForce && from && from.id !== version.id;
  const { data, previousData, error, refetch } = useQuery(differenceQuery, asked ? { variables: { to: version.id, from: from.id, language } } : skipToken);
  if (!asked) return null;
  const sections = (data ?? previousData)?.documentVersion?.difference?.sections;
  return { from, sections, awaited: !sections && !data && !error, failed: Boolean(error) && !sections, retry: () => void refetch() };
}

/** Sections whose changes are shown at once: more would keep the text itself far below. */
const mostShown = 3;

export interface WhatChangedProps {
  document: ReadDocument;
  versionId: string;
  changes: NonNullable<ReturnType<typeof useChanges>>;
  language: Language;
}

/** What is new since the version that the reader accepted: in a few lines, then word by word. */
export function WhatChanged({ document, versionId, changes, language }: WhatChangedProps) {
  const { from, sections, failed, retry } = changes;
  const number = from.number;
  const to = document.versions.find(({ id }) => id === versionId)?.number ?? Infinity;
  const lines = document.versions
    .filter((version) => version.publishedAt && version.number > number && version.number <= to)
    .sort((a, b) => a.number - b.number)
    .flatMap(({ text }) => text?.changeSummary ?? []);
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
      {failed && (
        <Note kind="danger" live="alert">
          <p>
            <Trans>The changed words could not be read.</Trans>
          </p>
          <Button onClick={retry}>
            <Trans>Try again</Trans>
          </Button>
        </Note>
      )}
      {sections && (
        <Disclosure summary={<Trans>See the changed words, section by section</Trans>} open={changed(sections).length <= mostShown}>
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
