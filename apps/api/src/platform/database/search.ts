import { and, sql, type Sql } from './sql.ts';

/** A word as LIKE reads it literally. */
const likeLiteral = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The words of what was typed, at most a hundred characters of it. */
export function wordsOf(typed: string | null | undefined): string[] {
  return (typed ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean);
}

/** The word stands somewhere in `folded`, a column that keeps what `fold(…)` made and has a trigram index; accents and capitals are forgiven. */
export function stands(word: string, folded: Sql): Sql {
  // One or two letters are no trigram: asked of the index, it would be read as a whole before each row is compared all the same.
  return sql`${word.length < 3 ? sql`(${folded} || '')` : folded} LIKE '%' || fold(${likeLiteral(word)}) || '%'`;
}

/** The word stands somewhere in `folded`, or nearly: small typing mistakes are forgiven too. */
export function nearlyStands(word: string, folded: Sql): Sql {
  // One or two letters resemble half of all words: for them there is no "nearly", which costs most.
  return word.length < 3 ? stands(word, folded) : sql`(${stands(word, folded)} OR fold(${word}) <% ${folded})`;
}

/** Each word of what was typed stands somewhere in `folded`, or nearly. `null` when nothing was typed. */
export function matchesWords(typed: string | null | undefined, folded: Sql): Sql | null {
  const words = wordsOf(typed);
  return words.length === 0 ? null : and(...words.map((word) => nearlyStands(word, folded)));
}

/** How far what was typed is from `folded`: 0 where it stands there, towards 1 where little of it does. To order what `matchesWords` found, ascending. */
export function distance(typed: string, folded: Sql): Sql {
  const sought = typed.trim().slice(0, 100);
  // Where it stands there in whole words the similarity is 1. To compute it takes many times longer than to see that, and a common word stands in thousands of rows.
  return sql`(CASE WHEN ' ' || ${folded} || ' ' LIKE '% ' || fold(${likeLiteral(sought)}) || ' %' THEN 0 ELSE 1 - word_similarity(fold(${sought}), ${folded}) END)::real`;
}

/** 0 where a word of `folded` begins with what was typed, else 1. To order what `matchesWords` found, ascending; `folded` begins with a space. */
export function beginsWord(typed: string, folded: Sql): Sql {
  return sql`(CASE WHEN ${folded} LIKE '% ' || fold(${likeLiteral(typed.trim().slice(0, 100))}) || '%' THEN 0 ELSE 1 END)`;
}
