/** Words that an adult reads in a minute, silently, in French or English: a cautious figure, since the readers' average age is high. */
export const wordsPerMinute = 230;

/** Minutes to read a Markdown text, rounded up, at least 1. A word is a run without blanks that holds a letter or a digit. */
export function readingMinutes(markdown: string): number {
  const words = markdown.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}
