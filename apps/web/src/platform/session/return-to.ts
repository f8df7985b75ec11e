/** Where to go after signing in: a place of ours, never an address of elsewhere. */
export function safeReturnTo(wanted: string | null): string {
  return wanted && /^\/(?![/\\])/.test(wanted) && !wanted.includes('\\') ? wanted : '/';
}

export const signInPath = (returnTo: string) => (returnTo === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
