import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Progress, TableOfContents } from '@parvis/ui';
import type { Chapter, ReadVersion } from './chapters.ts';

export interface ContentsProps {
  version: ReadVersion;
  chapters: readonly Chapter[];
  position: number;
  acceptAnchor: string | null;
}

function useItems({ chapters, position, acceptAnchor }: ContentsProps) {
  const { t } = useLingui();
  const current = chapters.find(({ end }) => end > position);
  const items = chapters.map((chapter, at) => ({
    id: chapter.id,
    title: `${at + 1}. ${chapter.title}`,
    read: chapter.end <= position,
    current: position > 0 && chapter === current,
  }));
  return acceptAnchor ? [...items, { id: acceptAnchor, title: t`Accept`, read: false, current: false }] : items;
}

function useProgressWords({ chapters, position, version }: ContentsProps) {
  const { t } = useLingui();
  const read = chapters.filter(({ end }) => end <= position).length;
  const total = chapters.length;
  const sections = version.sections.length;
  const left = sections > 0 ? Math.ceil(((version.text?.readingMinutes ?? 0) * Math.max(0, sections - position)) / sections) : 0;
  const share = sections > 0 ? (Math.min(position, sections) / sections) * 100 : 0;
  return { share, left, words: t`${read} of ${total} parts read` };
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
