/** Text that is already HTML. Only `html` and `jsonLd` make it, so nothing reaches a page unescaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

function escape(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return String(part).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  return part.map(escape).join('');
}

/** Builds HTML: every interpolated value is escaped, for text and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, index) => string + escape(parts[index])).join(''));
}

/** A data block for search engines. `<`, `>` and `&` are written as JSON escapes, so no value can end the element. */
export function jsonLd(value: object): Html {
  const json = JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return new Html(`<script type="application/ld+json">${json}</script>`);
}
