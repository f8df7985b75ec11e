import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { holdsFiles } from '../../platform/page/keep-page.ts';

interface Place {
  root: RefObject<HTMLElement | null>;
  onFiles: (files: File[]) => void;
  show: (over: boolean) => void;
}

/** The forms on the page that take files, the one written in last at the end. */
let places: Place[] = [];

const formOf = ({ root }: Place): HTMLElement | null => root.current?.closest('form') ?? root.current;

/** The form that takes what is dropped there: the one beneath, else the one written in last. Where a dialog is open, the page below it takes nothing. */
function placeAt(target: EventTarget | null): Place | undefined {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const open = places.filter((place) => formOf(place) && (!dialog || dialog.contains(formOf(place))));
  return open.find((place) => target instanceof Node && formOf(place)!.contains(target)) ?? open.at(-1);
}

function show(place: Place | undefined): void {
  for (const one of places) one.show(one === place);
}
function onEnter(event: DragEvent): void {
  if (holdsFiles(event)) show(placeAt(event.target));
}
function onLeave(event: DragEvent): void {
  if (!event.relatedTarget) show(undefined);
}
function onDrop(event: DragEvent): void {
  if (!holdsFiles(event)) return;
  event.preventDefault();
  show(undefined);
  const files = [...(event.dataTransfer?.files ?? [])];
  const place = placeAt(event.target);
  if (!place || files.length === 0) return;
  // The editor would take it as well.
  event.stopPropagation();
  place.onFiles(files);
}
function onFocus(event: FocusEvent): void {
  const place = places.find((one) => event.target instanceof Node && formOf(one)?.contains(event.target));
  if (place) places = [...places.filter((one) => one !== place), place];
}

function listen(): void {
  addEventListener('dragenter', onEnter);
  addEventListener('dragleave', onLeave);
  addEventListener('drop', onDrop, true);
  addEventListener('focusin', onFocus);
}
function stop(): void {
  removeEventListener('dragenter', onEnter);
  removeEventListener('dragleave', onLeave);
  removeEventListener('drop', onDrop, true);
  removeEventListener('focusin', onFocus);
}

/** Files dropped anywhere on the page go to the form around `root`, or to another one that is written in. Answers whether they would now. */
export function useDrop(root: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const place: Place = { root, onFiles: (files) => take(files), show: setOver };
    if (places.length === 0) listen();
    places = [...places, place];
    return () => {
      places = places.filter((one) => one !== place);
      if (places.length === 0) stop();
    };
  }, [root]);
  return over;
}
