import { useMutation } from '@apollo/client/react';
import { addressesIn, parse } from '@parvis/rich-text';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useLive } from '../../../platform/live/use-live.ts';
import type { Card } from './LinkCards.tsx';
import { previewLinkMutation } from './preview.graphql.ts';

/** Who types an address letter by letter is not asked about each of them. */
const rest = 700;
/** Where no signal comes, the server is asked again after so many milliseconds. */
const again = [3_000, 9_000];

const placeOf = (url: string): Card => ({ url, title: null, description: null, siteName: null, path: null, pictureUrl: null });

/** The cards of a text that is being written, but for the addresses in `without`: each has its place at once, and gives it back where there is no card. */
export function useLinkPreviews(markdown: string, without: readonly string[]): { addresses: readonly string[]; cards: readonly Card[] } {
  const [preview] = useMutation(previewLinkMutation);
  const [known, setKnown] = useState<ReadonlyMap<string, Card | null>>(new Map());
  const addresses = useMemo(() => {
    const parsed = parse(markdown);
    return parsed.ok ? addressesIn(parsed.tree) : [];
  }, [markdown]);
  const shown = addresses.filter((url) => !without.includes(url));
  const unasked = shown.filter((url) => !known.has(url)).join(' ');
  const awaited = shown.filter((url) => known.get(url)?.title === null).join(' ');

  const ask = (urls: string): void => {
    for (const url of urls.split(' ')) {
      const answered = (card: Card | null) => setKnown((before) => new Map(before).set(url, card));
      // A card is a courtesy: where it can't be had, the text goes without.
      preview({ variables: { input: { url } } }).then(
        ({ data }) => answered(data?.previewLink.card ?? null),
        () => answered(null),
      );
    }
  };
  const askInTime = useEffectEvent(ask);
  useEffect(() => {
    if (!unasked) return;
    const timer = setTimeout(() => askInTime(unasked), rest);
    return () => clearTimeout(timer);
  }, [unasked]);
  useEffect(() => {
    if (!awaited) return;
    const timers = again.map((ms) => setTimeout(() => askInTime(awaited), ms));
    return () => timers.forEach(clearTimeout);
  }, [awaited]);
  useLive({ room: awaited ? { kind: 'me' } : null }, ({ type }) => {
    if (type === 'linkPageChanged' || type === 'missed') ask(awaited);
  });

  const cards = shown.flatMap((url) => (known.has(url) ? (known.get(url) ?? []) : placeOf(url)));
  return { addresses, cards };
}
