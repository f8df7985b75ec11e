import { Trans } from '@lingui/react/macro';
import { postKinds, type PostKind } from '@parvis/domain';
import { Chip, FieldGroup } from '@parvis/ui';
import type { ReactNode } from 'react';
import { kindIcons, useKindWords } from './kind-words.ts';

/** The kinds that this composer writes, in the order of the menu; an announcement only where one may. */
export function offeredKinds({ announces }: { announces: boolean }): PostKind[] {
  const written: readonly PostKind[] = ['discussion', 'question', 'poll', 'event', 'announcement'];
  return postKinds.filter((kind) => written.includes(kind) && (kind !== 'announcement' || announces));
}

export interface KindMenuProps {
  kinds: readonly PostKind[];
  value: PostKind;
  onChange: (kind: PostKind) => void;
  error?: ReactNode;
}

/** What one is about to post, chosen in words. */
export function KindMenu({ kinds, value, onChange, error }: KindMenuProps) {
  const words = useKindWords();
  const hints: Partial<Record<PostKind, ReactNode>> = {
    question: <Trans>You will be able to accept one of the comments as the answer.</Trans>,
    event: <Trans>Those who answer are reminded, and told when you change it.</Trans>,
    announcement: <Trans>You will see how many people saw it, without their names.</Trans>,
  };
  return (
    <FieldGroup label={<Trans>What would you like to post?</Trans>} hint={hints[value]} error={error}>
      <div className="chips">
        {kinds.map((kind) => (
          <Chip key={kind} icon={kindIcons[kind]} pressed={kind === value} onClick={() => onChange(kind)}>
            {words[kind]}
          </Chip>
        ))}
      </div>
    </FieldGroup>
  );
}
