const name = 'parvis:session';

/** Tells the other tabs of this browser that someone signed in. */
export function announceSignIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('signed-in');
  channel.close();
}

/** Calls `then` when someone signed in in another tab or in the sign-in window. */
export function onSignInElsewhere(then: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = () => then();
  return () => channel.close();
}
