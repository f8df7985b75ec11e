// Addresses that pages of the application already have under /communities/.
const reservedSlugs = new Set(['new', 'mine', 'directory']);
const maxSlug = 60;

/**
 * The readable part of an address (a community's, a section's): lower case, accents dropped, words joined by `-`, at most 60 characters, letters of other
 * scripts kept. Never empty and never a reserved word. `attempt` 2, 3 … gives the next one to try when the slug is taken.
 */
export function slugFrom(name: string, attempt = 1): string {
  const words = name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const base = words === '' || reservedSlugs.has(words) ? `community${words && `-${words}`}` : words;
  const suffix = attempt > 1 ? `-${attempt}` : '';
  return [...base].slice(0, maxSlug - suffix.length).join('').replace(/-$/, '') + suffix;
}
