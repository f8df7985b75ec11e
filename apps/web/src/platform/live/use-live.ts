import { useEffect, useEffectEvent } from 'react';
import { live, type OnSignal, type Room, type Signal } from './live.ts';

/**
 * Calls `onSignal` when something happened in the room, for as long as the component is on screen: refetch there.
 * Every signal of every watched room arrives; keep those whose ids concern you. `{ type: 'missed' }` after a cut: refetch too.
 * `onComing` is called before, where thousands hear the same and each asks in its turn.
 */
export function useLive({ room }: { room: Room | null }, onSignal: OnSignal, onComing?: OnSignal): void {
  const tell = useEffectEvent(onSignal);
  const announce = useEffectEvent((signal: Signal) => onComing?.(signal));
  const kind = room?.kind;
  const id = room?.id;
  useEffect(() => {
    if (!kind) return;
    return live.watch({ kind, id }, { onSignal: (signal) => tell(signal), onComing: (signal) => announce(signal) });
  }, [kind, id]);
}
