/** Ids of the people that a text names, each once, roughly: without reading it as Markdown. */
export function peopleNamed(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(/<person:([a-z0-9_-]{1,64})>/g)].map(([, id]) => id!))];
}
