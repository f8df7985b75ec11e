const addressOf = (path: string): string => new URL(path, location.origin).href;

/** Whether this device has a sheet of its own for passing a link on: a phone or a tablet. On a desktop a link is copied. */
export const passesLinksOn = (): boolean => typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches;

/** Opens the device's sheet with the address of a place of ours. Closing it is no failure; false where it can't be opened. */
export async function passLinkOn(path: string): Promise<boolean> {
  try {
    await navigator.share({ url: addressOf(path) });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Puts the address of a place of ours on the clipboard; false where the browser refuses. */
export async function copyLink(path: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(addressOf(path));
    return true;
  } catch {
    return false;
  }
}
