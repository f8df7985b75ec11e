/** Where in our own code it broke: names of files and places in them, no addresses. */
const placesOf = (error: Error) => [...(error.stack ?? '').matchAll(/\/([\w.-]+\.js:\d+:\d+)/g)].map(([, place]) => place).slice(0, 10);

/** Tells our server that a page broke. Answers with the number under which its log says so; null where it could not be told. */
export async function tellFailure(failure: unknown): Promise<string | null> {
  const error = failure instanceof Error ? failure : new Error();
  const reference = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
  const body = JSON.stringify({ reference, name: /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error', places: placesOf(error) });
  const answer = await fetch('/failures', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => null);
  return answer?.ok ? reference : null;
}
