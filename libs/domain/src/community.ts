/** Open: anyone joins. Closed: listed, one asks to join. Secret: unknown to whoever wasn't invited. */
export const communityVisibilities = ['open', 'closed', 'secret'] as const;

/** One of `communityVisibilities`. */
export type CommunityVisibility = (typeof communityVisibilities)[number];

/** How someone who isn't a member gets in: at once, by asking a community manager, or not at all without an invitation. */
export type WayIn = 'join' | 'ask' | 'none';

/** The way in for a person; an invitation opens every door. */
export function wayIn(visibility: CommunityVisibility, invited: boolean): WayIn {
  if (invited || visibility === 'open') return 'join';
  return visibility === 'closed' ? 'ask' : 'none';
}

/** Whether the directory lists the community for people outside it. */
export function isListed(visibility: CommunityVisibility): boolean {
  return visibility !== 'secret';
}

// Addresses that pages of the application already have under /communities/.
const reservedSlugs = new Set(['new', 'mine', 'directory']);
const maxSlug = 60;

/**
 * The readable part of a community's address: lower case, accents dropped, words joined by `-`, at most 60 characters, letters of other
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

/** What tells two names apart: `Fibre  au Quotidien` and `fibre au quotidien` are the same name. */
export function communityNameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
