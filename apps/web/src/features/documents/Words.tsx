import { Trans, useLingui } from '@lingui/react/macro';
import type { RichTextTree } from '@parvis/rich-text';
import { Deleted, Inserted } from '@parvis/ui';
import { Fragment, type ReactNode } from 'react';
import type { DifferenceQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { DocumentText } from './DocumentText.tsx';

export type Difference = NonNullable<NonNullable<DifferenceQuery['documentVersion']>['difference']>;
export type SectionChange = Difference['sections'][number];
export type BlockChange = SectionChange['blocks'][number];
export type Word = SectionChange['titleWords'][number];

/** `before` and `after` show one side only; `both` shows what went and what came in one text. */
export type Side = 'both' | 'before' | 'after';

/** Words of a text between two versions; what was added or removed is seen and said. */
export function Words({ words, side = 'both' }: { words: readonly Word[]; side?: Side }) {
  const { t } = useLingui();
  return words.map(({ kind, text }, at) => {
    if (kind === 'added') {
      return side === 'before' ? null : (
        <Inserted key={at} before={t`added:`} after={t`(end of what was added)`}>
          {text}
        </Inserted>
      );
    }
    if (kind === 'removed') {
      return side === 'after' ? null : (
        <Deleted key={at} before={t`removed:`} after={t`(end of what was removed)`}>
          {text}
        </Deleted>
      );
    }
    return <Fragment key={at}>{text}</Fragment>;
  });
}

/** The blocks of a section between two versions. `brief` leaves out what stayed. */
export function Blocks({ blocks, side = 'both', brief }: { blocks: readonly BlockChange[]; side?: Side; brief?: boolean }) {
  return blocks.map((block, at) => <Block key={at} block={block} side={side} brief={brief} />);
}

/** Changed words of an item keep the mark that the others of its list have. */
function Marked({ tree, children }: { tree: unknown; children: ReactNode }) {
  const block = (tree as RichTextTree | null)?.content[0];
  if (block?.type === 'bulletList') {
    return (
      <div className="prose">
        <ul>
          <li className="words">{children}</li>
        </ul>
      </div>
    );
  }
  if (block?.type === 'orderedList') {
    return (
      <div className="prose">
        <ol start={block.attrs.start}>
          <li className="words">{children}</li>
        </ol>
      </div>
    );
  }
  return <p className="words">{children}</p>;
}

function Block({ block, side, brief }: { block: BlockChange; side: Side; brief?: boolean }) {
  const { kind, before, after, words } = block;
  if (kind === 'changed') {
    return (
      <Marked tree={after ?? before}>
        <Words words={words} side={side} />
      </Marked>
    );
  }
  if (kind === 'added') {
    return side === 'before' ? null : (
      <div className="block-change block-change--added">
        <p className="block-change__k">
          <Trans>Added</Trans>
        </p>
        <ins>
          <DocumentText tree={after} />
        </ins>
      </div>
    );
  }
  if (kind === 'removed') {
    return side === 'after' ? null : (
      <div className="block-change block-change--removed">
        <p className="block-change__k">
          <Trans>Removed</Trans>
        </p>
        <del>
          <DocumentText tree={before} />
        </del>
      </div>
    );
  }
  return brief ? null : <DocumentText tree={side === 'before' ? before : (after ?? before)} />;
}
