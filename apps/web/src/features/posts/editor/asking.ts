/** Said to the form of a text before something is done with it that tells people, other than sending it. Who holds it prevents it, and does it later. */
export const askingFirst = 'parvis:asking-first';

/** Does it at once, or, where the text of the form around `element` must be asked about first, once that is answered. */
export function askFirst(element: Element, act: () => void): void {
  const form = element.closest('form');
  if (!form || form.dispatchEvent(new CustomEvent(askingFirst, { cancelable: true, detail: act }))) act();
}
