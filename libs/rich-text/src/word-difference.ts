import { diffArrays } from 'diff';

export type DifferenceLocale = 'fr' | 'en';

/** A piece of text: `same` and `removed` pieces joined are the text before, `same` and `added` pieces joined the text after. */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Edits beyond which two texts are shown as replaced: the search costs the square of it. A count, not a time, so that all see the same. */
const maxEdits = 600;

/** Compares two texts by words as the language cuts them, French elisions apart. Bounded: texts too far apart are replaced whole. */
export function diffWords(before: string, after: string, locale: DifferenceLocale): Change[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const changes = diffArrays(tokens(before, locale), tokens(after, locale), { maxEditLength: maxEdits });
  if (!changes) return replaced(before, after);
  return readable(
    changes.map(({ added, removed, value }): Change => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })),
  );
}

const segmenters = new Map<DifferenceLocale, Intl.Segmenter>();

/** The words of a text and what stands between them, as its language cuts them. */
export function tokens(text: string, locale: DifferenceLocale): string[] {
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return locale === 'fr' ? words.flatMap((word) => word.split(/(?<=['’])/)) : words;
}

function replaced(before: string, after: string): Change[] {
  const changes: Change[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return changes.filter((change) => change.text);
}

// Each place that changed shows what was removed, then what was added; a space alone between two changes is part of them.
function readable(changes: Change[]): Change[] {
  const result: Change[] = [];
  let [removed, added] = ['', ''];
  const settle = () => {
    result.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  changes.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed && added && !text.trim() && index < changes.length - 1) {
      removed += text;
      added += text;
    } else {
      settle();
      result.push({ kind, text });
    }
  });
  settle();
  return result;
}
