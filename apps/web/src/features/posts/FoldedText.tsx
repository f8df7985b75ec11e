import { Trans } from '@lingui/react/macro';
import type { RichTextTree } from '@parvis/rich-text';
import { Fold } from '@parvis/ui';
import { useMemo } from 'react';
import { picturesApart } from './pictures-apart.ts';
import { isNothing, WrittenText, type WrittenTextProps } from './WrittenText.tsx';

/** A text in a feed: eight lines of its words, the rest when asked, and its pictures whole below, which unfolding moves down and never up. */
export function FoldedText({ id, tree, ...rest }: WrittenTextProps) {
  const { words, pictures } = useMemo(() => picturesApart(tree as RichTextTree), [tree]);
  return (
    <>
      {words && !isNothing(words) && (
        <Fold moreLabel={<Trans>Read on</Trans>} lessLabel={<Trans>Fold</Trans>}>
          <WrittenText id={id} tree={words} {...rest} />
        </Fold>
      )}
      {pictures.length > 0 && <WrittenText id={words ? undefined : id} tree={{ type: 'doc', content: pictures.map((picture) => ({ type: 'paragraph', content: [picture] })) }} {...rest} />}
    </>
  );
}
