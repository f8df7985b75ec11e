import { useLingui } from '@lingui/react/macro';
import type { PostKind } from '@parvis/domain';
import type { IconName } from '@parvis/ui';

export const kindIcons: Record<PostKind, IconName> = { discussion: 'talk', question: 'ask', poll: 'poll', event: 'cal', announcement: 'horn' };

/** Each kind in a word. */
export function useKindWords(): Record<PostKind, string> {
  const { t } = useLingui();
  return { discussion: t`Discussion`, question: t`Question`, poll: t`Poll`, event: t`Event`, announcement: t`Announcement` };
}
