import { and, sql, type Sql } from './sql.ts';

/** A word as LIKE reads it literally. */
const likeLiteral = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/**
 * Each word of what was typed stands somewhere in `folded`, or nearly: accents, capitals and small typing mistakes are forgiven.
 * `folded` is a column that keeps what `fold(…)` made, with a trigram index. `null` when nothing was typed.
 */
export function matchesWords(typed: string | null | undefined, folded: Sql): Sql | null {
  const words = (typed ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return and(...words.map((word) => {
    const stands = sql`${folded} LIKE '%' || fold(${likeLiteral(word)}) || '%'`;
    // One or two letters resemble half of all words: for them there is no "nearly", which costs most.
    return word.length < 3 ? stands : sql`(${stands} OR fold(${word}) <% ${folded})`;
  }));
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
