/** First letter of the first and of the last word of a name, in capitals: "Jean-Luc Le Goff" gives "JG". Empty for an empty name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].map((word) => (word ? ([...word][0] ?? '') : '')).join('').toLocaleUpperCase();
}
