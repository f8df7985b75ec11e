import { idInPart, readablePart } from '@parvis/domain';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What an address is made of: the id, which alone finds the thing, and a slug to read. */
interface Addressed {
  id: string;
  slug?: string | null;
}

/** The readable path of a community's page. */
export function communityPath({ id, slug }: Addressed): string {
  return `/communities/${encodeURI(readablePart(id, slug))}`;
}

/** The readable path of a post, or of a comment on it. */
export function postPath({ id, slug }: Addressed, commentId?: string): string {
  return `/posts/${encodeURI(readablePart(id, slug))}${commentId ? `?comment=${commentId}` : ''}`;
}

/** The id in a part of an address, by the kind of thing that it names; whatever slug stands before it. */
export const communityIdIn = (part = ''): string => idInPart('community', part);
export const postIdIn = (part = ''): string => idInPart('post', part);

/** In the state of a history entry: the same page under another address, so that one stays at one's place in it. */
export const renamedHere = 'renamedHere';

/**
 * Once a thing is read, its address in the bar becomes the current one: an old slug, or none, gives way without an entry in the history.
 * Nothing happens until there is a thing: what is not for this person keeps the address that was typed.
 */
export function useCurrentAddress(thing: Addressed | null | undefined, path: (thing: Addressed) => string): void {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const current = thing ? path(thing) : null;
  useEffect(() => {
    if (!current) return;
    // The thing's own part is the second; what stands below it stays.
    const below = pathname.split('/').slice(3);
    const wanted = [current, ...below].join('/').replace(/\/$/, '');
    if (decodeURI(wanted) !== decodeURI(pathname)) void navigate(wanted + search + hash, { replace: true, state: renamedHere });
  }, [current, pathname, search, hash, navigate]);
}
