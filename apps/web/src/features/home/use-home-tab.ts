import { useState } from 'react';
import { keep, readKept } from '../../platform/kept.ts';

export type HomeTab = 'recent' | 'forYou';

/** The tab of home that a person chose last, on this device; « Recent » until another is chosen. */
export function useHomeTab(): [HomeTab, (tab: HomeTab) => void] {
  const [tab, setTab] = useState<HomeTab>(() => (readKept('home-tab') === 'forYou' ? 'forYou' : 'recent'));
  return [
    tab,
    (next) => {
      keep('home-tab', next === 'forYou' ? next : null);
      setTab(next);
    },
  ];
}
