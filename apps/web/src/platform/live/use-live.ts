import { useEffect, useEffectEvent } from 'react';
import { live, type OnSignal, type Room } from './live.ts';

/**
 * Calls `onSignal` when something happened in the room, for as long as the component is on screen: refetch there.
 * Every signal of every watched room arrives; keep those whose ids concern you. `{ type: 'missed' }` after a cut: refetch too.
 */
export function useLive({ room }: { room: Room | null }, onSignal: OnSignal): void {
  const tell = useEffectEvent(onSignal);
  const kind = room?.kind;
  const id = room?.id;
  useEffect(() => {
    if (!kind) return;
    return live.watch({ kind, id }, (signal) => tell(signal));
  }, [kind, id]);
}
