/** Puts the address of a place of ours on the clipboard; false where the browser refuses. */
export async function copyLink(path: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(new URL(path, location.origin).href);
    return true;
  } catch {
    return false;
  }
}
