/** How many files a text names, roughly: without reading it as Markdown. */
export function filesNamed(markdown: string): number {
  return new Set(markdown.match(/\bfile:file_[0-9a-z]{26}/g)).size;
}
