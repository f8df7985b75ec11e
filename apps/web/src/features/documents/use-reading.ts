import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadVersion } from './chapters.ts';
import { recordReadingMutation } from './reading.graphql.ts';

const restBeforeTelling = 1_500;

export interface Reading {
  /** Positions of the sections that were on screen, here or on another device. */
  seen: ReadonlySet<number>;
  reachedEnd: boolean;
  /** A section was on screen. */
  see(position: number): void;
  /** The reader came to the end, by reading or by going there: this says nothing of the sections before. */
  reachEnd(): void;
  /** Tells the server at once what it doesn't know yet; false when it could not be told. */
  tell(): Promise<boolean>;
}

/** What someone has read of a version: only ever more, told to the server when the reader rests, so that another device goes on from there. */
export function useReading(version: ReadVersion): Reading {
  const known = version.viewerReading;
  const [seenHere, setSeenHere] = useState<ReadonlySet<number>>(new Set());
  const [endHere, setEndHere] = useState(false);
  const told = useRef({ what: '', arrived: Promise.resolve(true) });
  const [record] = useMutation(recordReadingMutation);
  const seen = new Set([...(known?.sectionsSeen ?? []), ...seenHere]);
  const reachedEnd = endHere || (known?.reachedEnd ?? false);
  // A draft is only looked over: what is read of it says nothing of the version to come.
  const news = Boolean(version.publishedAt) && (seen.size > (known?.sectionsSeen.length ?? 0) || reachedEnd !== (known?.reachedEnd ?? false));
  const what = `${[...seen].sort((a, b) => a - b).join(' ')} ${reachedEnd}`;

  const see = useCallback((position: number) => setSeenHere((before) => (before.has(position) ? before : new Set(before).add(position))), []);
  const reachEnd = useCallback(() => setEndHere(true), []);

  const send = async (): Promise<boolean> => {
    const answer = await record({ variables: { input: { versionId: version.id, sectionsSeen: [...seenHere], reachedEnd } } }).catch(() => null);
    return answer?.data?.recordReading.errors.length === 0;
  };
  const tell = async (): Promise<boolean> => {
    if (what === told.current.what) return told.current.arrived;
    if (!news) return true;
    const arrived = send();
    told.current = { what, arrived };
    if (await arrived) return true;
    if (told.current.arrived === arrived) told.current = { what: '', arrived: Promise.resolve(true) };
    return false;
  };

  const tellQuietly = useEffectEvent(() => void tell());
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(tellQuietly, restBeforeTelling);
    return () => clearTimeout(timer);
  }, [what, news]);
  useEffect(() => {
    const leave = () => tellQuietly();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return { seen, reachedEnd, see, reachEnd, tell };
}
