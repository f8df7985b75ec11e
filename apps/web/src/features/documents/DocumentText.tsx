import { Trans } from '@lingui/react/macro';
import type { RichTextTree } from '@parvis/rich-text';
import { RichText } from '@parvis/ui';

/** A text of a document. Documents name nobody: a mention that was typed all the same stays a word. */
export function DocumentText({ tree }: { tree: unknown }) {
  return <RichText tree={tree as RichTextTree} renderMention={() => <Trans>someone</Trans>} />;
}
