import { Trans } from '@lingui/react/macro';
import { Badge } from '@parvis/ui';
import { kindLooks, useKindWords } from './kind-words.tsx';
import { Blocks, Words, type SectionChange, type Side } from './Words.tsx';

/** Sections that differ, in the order of the later version. */
export function changed(sections: readonly SectionChange[]): SectionChange[] {
  return sections.filter(({ kind }) => kind !== 'same');
}

/** What became of one section. */
export function SectionChanges({ section, side = 'both', brief }: { section: SectionChange; side?: Side; brief?: boolean }) {
  const kinds = useKindWords();
  const { kindBefore, kindAfter, titleWords, sourceWords, title, position } = section;
  const before = kindBefore && kinds[kindBefore].name;
  const after = kindAfter && kinds[kindAfter].name;
  const shownKind = side === 'before' ? (kindBefore ?? kindAfter) : (kindAfter ?? kindBefore);
  const titleChanges = titleWords.some(({ kind }) => kind !== 'same');
  return (
    <div className="card section-change stack stack--2">
      <div className="row row--tight small muted">
        {shownKind && (
          <Badge kind={kindLooks[shownKind].badge} icon={kindLooks[shownKind].icon}>
            {kinds[shownKind].name}
          </Badge>
        )}
        <b>{position === null ? title : `${position}. ${title}`}</b>
        <SectionFate kind={section.kind} />
      </div>
      {kindBefore && kindAfter && kindBefore !== kindAfter && side !== 'before' && (
        <p className="small">
          <Trans>
            Was “{before}”, is now “{after}”.
          </Trans>
        </p>
      )}
      {titleChanges && section.kind === 'changed' && (
        <p>
          <b>
            <Words words={titleWords} side={side} />
          </b>
        </p>
      )}
      <Blocks blocks={section.blocks} side={side} brief={brief} />
      {sourceWords.length > 0 && (!brief || sourceWords.some(({ kind }) => kind !== 'same')) && (
        <p className="small muted">
          <Trans>Source:</Trans> <Words words={sourceWords} side={side} />
        </p>
      )}
    </div>
  );
}

function SectionFate({ kind }: { kind: SectionChange['kind'] }) {
  if (kind === 'added') return <Trans>new section</Trans>;
  if (kind === 'removed') return <Trans>section removed</Trans>;
  if (kind === 'moved') return <Trans>moved, same words</Trans>;
  return null;
}
