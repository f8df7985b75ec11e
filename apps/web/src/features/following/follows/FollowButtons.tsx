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
  /** Offers « Less of it » as well. */
  withLess?: boolean;
}

/** Follow and mute, and less of it where it was asked for, each saying whether it is so; pressing again gives it up. */
export function FollowButtons({ thing, name, state, withLess = false }: FollowButtonsProps) {
  const { choose } = useFollowActs();
  const followed = state === 'followed';
  const muted = state === 'muted';
  const less = state === 'less';
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
      {(less || withLess) && (
        <Button kind="quiet" icon="down" pressed={less} onClick={() => void choose(thing, less ? 'neither' : 'less', less ? <Trans>No longer less of it: {name}.</Trans> : <Trans>Less of it from now on: {name}.</Trans>)}>
          <Trans>Less of it</Trans>
          <VisuallyHidden> {name}</VisuallyHidden>
        </Button>
      )}
    </ButtonSet>
  );
}
