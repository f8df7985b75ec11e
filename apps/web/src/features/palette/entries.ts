import type { MessageDescriptor } from '@lingui/core';
import type { IconName } from '@parvis/ui';
import { plainly } from '../../platform/i18n/plainly.ts';

/** A page of the navigation. */
export interface Place {
  href: string;
  label: MessageDescriptor;
  icon: IconName;
  /** To write is an act. */
  write?: boolean;
}

/** One line of the quick access: it leads somewhere, or does something. */
export interface Entry {
  key: string;
  label: string;
  /** In the other language or by another word: found as well, not shown. */
  words?: string;
  detail?: string | null;
  picture: { icon: IconName } | { person: string; photo: string | null } | { community: string };
  /** Of the words, where they aren't in the interface's language. */
  lang?: string;
  does: { href: string } | { act: () => void };
}

export interface Group {
  key: string;
  title: string;
  entries: readonly Entry[];
}

const asWords = (text: string): string[] => plainly(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Those in which each typed word begins a word, accents and capitals aside; those whose name begins so come first. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const sought = asWords(typed);
  const found = entries.filter(({ label, words = '', detail }) => {
    const all = asWords(`${label} ${words} ${detail ?? ''}`);
    return sought.length > 0 && sought.every((word) => all.some((one) => one.startsWith(word)));
  });
  const begins = ({ label }: Entry) => asWords(label)[0]?.startsWith(sought[0]!) ?? false;
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}
