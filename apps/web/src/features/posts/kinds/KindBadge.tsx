import type { PostKind } from '@parvis/domain';
import { Badge } from '@parvis/ui';
import { kindIcons, useKindWords } from './kind-words.ts';

/** What a post is, in a word; a plain discussion needs none. */
export function KindBadge({ kind }: { kind: PostKind }) {
  const words = useKindWords();
  if (kind === 'discussion') return null;
  return (
    <Badge kind="accent" icon={kindIcons[kind]}>
      {words[kind]}
    </Badge>
  );
}
