/** A path of our own, parsed and rebuilt; anything that could lead elsewhere becomes the home page. */
export function ownPath(wanted: unknown, url: string): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > 500) return '/';
  const own = new URL(url);
  if (!URL.canParse(wanted, own.href)) return '/';
  const { origin, pathname, search } = new URL(wanted, own);
  return origin === own.origin && !pathname.startsWith('//') && !pathname.startsWith('/auth/') ? `${pathname}${search}` : '/';
}
