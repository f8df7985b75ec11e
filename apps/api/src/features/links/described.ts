import { cleanCharacters } from '@parvis/rich-text';
import { Parser } from 'htmlparser2';

/** What a page says of itself. */
export interface Described {
  title: string | null;
  description: string | null;
  siteName: string | null;
  /** Where the picture stands by which it is shown elsewhere, as the page writes it: perhaps relative to it. */
  picture: string | null;
}

const lengths = { title: 200, description: 300, siteName: 100 };
const pictures = ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'];
const controls = /[\p{Cc}\p{Bidi_Control}\u200b\ufeff]/gu;

/** Reads from HTML what the page says of itself, as plain text on one line; by what it says to who shows it elsewhere (Open Graph), else by its own title and description. */
export function describedBy(html: string): Described {
  const metas = new Map<string, string>();
  let title: string | null = null;
  let inTitle = false;
  let inBody = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      // Pictures drawn in the page have titles of their own.
      inBody ||= name === 'body';
      if (inBody) return;
      if (name === 'title') inTitle = title === null;
      if (inTitle) title ??= '';
      const key = (attributes.property ?? attributes.name)?.toLowerCase();
      if (name === 'meta' && key && attributes.content && !metas.has(key)) metas.set(key, attributes.content);
    },
    ontext(text) {
      if (inTitle) title = (title ?? '') + text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.end(html);
  return {
    title: short(metas.get('og:title'), lengths.title) ?? short(title, lengths.title),
    description: short(metas.get('og:description'), lengths.description) ?? short(metas.get('description'), lengths.description),
    siteName: short(metas.get('og:site_name'), lengths.siteName),
    picture: pictures.map((key) => metas.get(key)?.trim()).find(Boolean) ?? null,
  };
}

/** The text of a page, by the encoding that its answer or itself names; UTF-8 where it names none that is known. */
export function textOf(body: Uint8Array, contentType: string): string {
  const beginning = Buffer.from(body.subarray(0, 2_048)).toString('latin1');
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

function short(text: string | null | undefined, most: number): string | null {
  const line = cleanCharacters(text ?? '').replace(controls, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return (characters.length > most ? `${characters.slice(0, most - 1).join('').trimEnd()}…` : line) || null;
}
