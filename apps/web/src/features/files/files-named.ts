/** How many files a text names, roughly: without reading it as Markdown. */
export function filesNamed(markdown: string): number {
  return named(markdown).size;
}

/** Whether a text names files that it did not name before. */
export function filesAdded(before: string, now: string): boolean {
  const old = named(before);
  return [...named(now)].some((file) => !old.has(file));
}

const named = (markdown: string): Set<string> => new Set(markdown.match(/\bfile:file_[0-9a-z]{26}/g));
