import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadVersion } from './chapters.ts';
import { recordReadingMutation } from './reading.graphql.ts';

const restBeforeTelling = 1_500;

export interface Reading {
  /** Last section that was on screen, here or on another device. */
  position: number;
  reachedEnd: boolean;
  /** A section came on screen or got the focus. */
  see(position: number): void;
  /** Tells the server at once what it doesn't know yet; false when it could not be told. */
  tell(): Promise<boolean>;
}

/** How far someone has read a version: only ever further, told to the server when the reader rests, so that another device goes on from there. */
export function useReading(version: ReadVersion, last: number): Reading {
  const known = version.viewerReading;
  const [seen, setSeen] = useState(0);
  const told = useRef({ position: 0, reachedEnd: false, arrived: Promise.resolve(true) });
  const [record] = useMutation(recordReadingMutation);
  const position = Math.max(seen, known?.sectionPosition ?? 0);
  const reachedEnd = (known?.reachedEnd ?? false) || (last > 0 && seen >= last);

  const see = useCallback((at: number) => setSeen((before) => Math.max(before, at)), []);

  const send = async (): Promise<boolean> => {
    const answer = await record({ variables: { input: { versionId: version.id, sectionPosition: position, reachedEnd } } }).catch(() => null);
    return answer?.data?.recordReading.errors.length === 0;
  };
  const tell = async (): Promise<boolean> => {
    const last = told.current;
    if (position <= last.position && reachedEnd === last.reachedEnd) return last.arrived;
    if (position <= (known?.sectionPosition ?? 0) && reachedEnd === (known?.reachedEnd ?? false)) return true;
    const arrived = send();
    told.current = { position, reachedEnd, arrived };
    if (await arrived) return true;
    if (told.current.arrived === arrived) told.current = { position: 0, reachedEnd: false, arrived: Promise.resolve(true) };
    return false;
  };

  const tellQuietly = useEffectEvent(() => void tell());
  useEffect(() => {
    if (position === 0) return;
    const timer = setTimeout(tellQuietly, restBeforeTelling);
    return () => clearTimeout(timer);
  }, [position, reachedEnd]);
  useEffect(() => {
    const leave = () => tellQuietly();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return { position, reachedEnd, see, tell };
}
