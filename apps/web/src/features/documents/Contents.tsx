import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Progress, TableOfContents, VisuallyHidden } from '@parvis/ui';
import type { Chapter, ReadVersion } from './chapters.ts';

export interface ContentsProps {
  version: ReadVersion;
  chapters: readonly Chapter[];
  /** Positions of the sections that were read. */
  seen: ReadonlySet<number>;
  /** Position of the section on screen. */
  here: number | null;
  acceptAnchor: string | null;
}

function useItems({ chapters, seen, here, acceptAnchor }: ContentsProps) {
  const { t } = useLingui();
  const items = chapters.map(({ id, title, sections }, at) => {
    const total = sections.length;
    const read = sections.filter(({ position }) => seen.has(position)).length;
    return {
      id,
      title: (
        <>
          {`${at + 1}. ${title}`}
          {read > 0 && read < total && (
            <span className="contents__part num">
              <span aria-hidden="true">{`${read}/${total}`}</span>
              <VisuallyHidden>{readWords(read, total)}</VisuallyHidden>
            </span>
          )}
        </>
      ),
      read: read === total,
      current: sections.some(({ position }) => position === here),
    };
  });
  return acceptAnchor ? [...items, { id: acceptAnchor, title: t`Accept`, read: false, current: false }] : items;
}

function useProgressWords({ chapters, seen, version }: ContentsProps) {
  const sections = chapters.flatMap((chapter) => chapter.sections);
  const total = sections.length;
  const read = sections.filter(({ position }) => seen.has(position)).length;
  const left = total > 0 ? Math.ceil(((version.text?.readingMinutes ?? 0) * (total - read)) / total) : 0;
  return { share: total > 0 ? (read / total) * 100 : 0, left, words: readWords(read, total) };
}

function readWords(read: number, total: number) {
  return plural(read, { one: `# of ${total} sections read`, other: `# of ${total} sections read` });
}

/** Beside the text, where there is room. */
export function Contents(props: ContentsProps) {
  const { t } = useLingui();
  const items = useItems(props);
  const { share, left, words } = useProgressWords(props);
  const { version } = props;
  return (
    <div className="stack stick only-wide no-print">
      <h2 className="small muted contents__h">
        <Trans>Contents</Trans>
      </h2>
      <TableOfContents label={t`Contents of the document`} items={items} readLabel={t`read`} />
      <div className="stack stack--2 contents__progress">
        <Progress label={t`Reading`} value={share} valueText={words} />
        <p className="small muted">
          {words}.{' '}
          {left > 0 && <Plural value={left} one="One more minute." other="# more minutes." />}
        </p>
      </div>
      <ButtonSet className="contents__acts">
        <Button kind="quiet" icon="print" onClick={() => print()}>
          <Trans>Print</Trans>
        </Button>
        {version.text && version.publishedAt && (
          <Button kind="quiet" icon="dl" href={`/files/versions/${version.id}/${version.text.language}.md`} download>
            <Trans>Exact text</Trans>
          </Button>
        )}
      </ButtonSet>
    </div>
  );
}

/** Above the text, on a phone. */
export function PhoneContents(props: ContentsProps) {
  const { t } = useLingui();
  const items = useItems(props);
  const { words } = useProgressWords(props);
  const { version } = props;
  return (
    <details className="card contents-phone only-phone no-print">
      <summary>
        <Trans>Contents, {words}</Trans>
      </summary>
      <TableOfContents label={t`Contents of the document, phone`} items={items} readLabel={t`read`} />
      {version.text && version.publishedAt && (
        <Button kind="quiet" icon="dl" href={`/files/versions/${version.id}/${version.text.language}.md`} download>
          <Trans>Exact text</Trans>
        </Button>
      )}
    </details>
  );
}
