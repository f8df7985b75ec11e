import { and, sql, type Sql } from './sql.ts';

/** A word as LIKE reads it literally. */
const likeLiteral = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** The words of what was typed, at most a hundred characters of it. */
export function wordsOf(typed: string | null | undefined): string[] {
  return (typed ?? '').trim().slice(0, 100).split(/\s+/).filter(Boolean);
}

// Each pattern is made in a subquery of its own, once: in a plan that is kept for all that will be typed, it would be made anew for each row.

/** What was typed, folded, as a regular expression reads it literally. Its signs are escaped after folding, which makes some: « （ » becomes « ( ». */
const literal = (typed: string): Sql => sql`regexp_replace(fold(${typed}), '[].*+?^$\\{\\}()|\\\\[]', '\\\\\\&', 'g')`;

/** Where a word may begin. These signs and not « what is no letter »: only then does PostgreSQL find out which trigrams to look up. */
const wordStart = "(^|[ '_./(-])";

/** A word of `folded` begins with what was typed; by a trigram index, even for one letter. */
function begins(typed: string, folded: Sql): Sql {
  return sql`${folded} ~ (SELECT ${wordStart} || ${literal(typed)})`;
}

/**
 * The word stands somewhere in `folded`, a column that keeps what `fold(…)` made and has a trigram index; accents and capitals are forgiven.
 * One or two letters stand in half of all texts: they must begin a word.
 */
export function stands(word: string, folded: Sql): Sql {
  return word.length < 3 ? begins(word, folded) : sql`${folded} LIKE (SELECT '%' || fold(${likeLiteral(word)}) || '%')`;
}

/** The word stands somewhere in `folded`, or nearly: small typing mistakes are forgiven too, of three letters and more. */
export function nearlyStands(word: string, folded: Sql): Sql {
  return word.length < 3 ? stands(word, folded) : sql`(${stands(word, folded)} OR (SELECT fold(${word})) <% ${folded})`;
}

/** Each word of what was typed stands somewhere in `folded`, or nearly. `null` when nothing was typed. */
export function matchesWords(typed: string | null | undefined, folded: Sql): Sql | null {
  const words = wordsOf(typed);
  return words.length === 0 ? null : and(...words.map((word) => nearlyStands(word, folded)));
}

/**
 * How far what was typed is from `folded`: 0 where it stands there in whole words, 0.2 where each of its words stands somewhere, more where they nearly do, up to 1.
 * To order what was found, ascending. `typed` holds a word.
 */
export function distance(typed: string, folded: Sql): Sql {
  const sought = typed.trim().slice(0, 100);
  // To compute how alike two texts are takes many times longer than to see that one holds the other, and a common word stands in thousands of rows.
  return sql`(CASE WHEN ${folded} ~ (SELECT '\\m' || ${literal(sought)} || '\\M') THEN 0 WHEN ${and(...wordsOf(typed).map((word) => stands(word, folded)))} THEN 0.2
    ELSE 1 - word_similarity((SELECT fold(${sought})), ${folded}) END)::real`;
}

/** 0 where a word of `folded` begins with what was typed, else 1. To order what was found, ascending. */
export function beginsWord(typed: string, folded: Sql): Sql {
  return sql`(CASE WHEN ${begins(typed.trim().slice(0, 100), folded)} THEN 0 ELSE 1 END)`;
}
