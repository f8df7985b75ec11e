import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { diffBlocks, diffWords, plainText, type BlockNode, type Change, type NameOf } from '@parvis/rich-text';
import { Deleted, Inserted } from '@parvis/ui';

export interface Wording {
  title?: string | null;
  /** Markdown. */
  body: string;
}

export interface DifferenceProps {
  before: Wording;
  /** Null where it can't be read any more: then the one before stands alone. */
  after: Wording | null;
  language: Language;
  nameOf: NameOf;
}

/** What changed between two wordings, word by word, in reading order. */
export function Difference({ before, after: next, language, nameOf }: DifferenceProps) {
  const after = next ?? before;
  const textOf = (node: BlockNode) => plainText({ type: 'doc', content: [node] }, nameOf);
  const title = diffWords(before.title ?? '', after.title ?? '', language);
  const blocks = diffBlocks(before.body, after.body, language, nameOf);
  const formOnly = blocks.every((block) => block.kind === 'same' || (block.kind === 'changed' && block.words.every(({ kind }) => kind === 'same')));
  return (
    <div className="prose">
      {title.length > 0 && (
        <p>
          <b>
            <Words changes={title} />
          </b>
        </p>
      )}
      {blocks.map((block, at) => (
        <p key={at}>
          <Words
            changes={
              block.kind === 'changed'
                ? block.words
                : block.kind === 'removed'
                  ? [{ kind: 'removed', text: textOf(block.before) }]
                  : [{ kind: block.kind === 'added' ? 'added' : 'same', text: textOf(block.after) }]
            }
          />
        </p>
      ))}
      {next && formOnly && title.every(({ kind }) => kind === 'same') && (
        <p className="small muted">
          <Trans>The words are the same: only their form changed.</Trans>
        </p>
      )}
    </div>
  );
}

function Words({ changes }: { changes: readonly Change[] }) {
  const { t } = useLingui();
  return changes.map(({ kind, text }, at) =>
    kind === 'same' ? (
      <span key={at}>{text}</span>
    ) : kind === 'added' ? (
      <Inserted key={at} before={t`added:`} after={t`end of what was added`}>
        {text}
      </Inserted>
    ) : (
      <Deleted key={at} before={t`removed:`} after={t`end of what was removed`}>
        {text}
      </Deleted>
    ),
  );
}
