import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, VisuallyHidden } from '@parvis/ui';
import type { FollowState } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFollowActs, type Followable } from './use-follow-acts.tsx';

export interface FollowButtonsProps {
  thing: Followable;
  /** What the messages call it: the name of the person, of the community, the topic; "this conversation" for a thread. */
  name: React.ReactNode;
  /** What was chosen; undefined while it is being read. */
  state: FollowState | undefined;
}

/** Follow and mute, each saying whether it is so; pressing again gives it up. */
export function FollowButtons({ thing, name, state }: FollowButtonsProps) {
  const { choose } = useFollowActs();
  const followed = state === 'followed';
  const muted = state === 'muted';
  return (
    <ButtonSet>
      <Button
        icon={followed ? 'check' : 'bell'}
        pressed={followed}
        disabled={state === undefined}
        onClick={() => void choose(thing, followed ? 'neither' : 'followed', followed ? <Trans>No longer followed: {name}.</Trans> : <Trans>Followed: {name}.</Trans>)}
      >
        {followed ? <Trans>Followed</Trans> : <Trans>Follow</Trans>}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
      <Button
        kind="quiet"
        icon="mute"
        pressed={muted}
        disabled={state === undefined}
        onClick={() => void choose(thing, muted ? 'neither' : 'muted', muted ? <Trans>No longer muted: {name}.</Trans> : <Trans>Muted: {name}.</Trans>)}
      >
        {muted ? <Trans>Muted</Trans> : <Trans>Mute</Trans>}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </ButtonSet>
  );
}
