const copied = [
  'boxSizing', 'width', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth',
  'borderStyle', 'font', 'fontVariationSettings', 'letterSpacing', 'wordSpacing', 'lineHeight', 'tabSize', 'textIndent', 'textAlign', 'direction',
] as const;

/** Where a place in a plain field is on screen. The field can't be asked, so a copy of it that nobody sees is. */
export function caretRect(area: HTMLTextAreaElement, at: number): DOMRect {
  const style = getComputedStyle(area);
  const copy = document.createElement('div');
  for (const name of copied) copy.style[name] = style[name];
  Object.assign(copy.style, { position: 'fixed', top: '0', left: '0', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word' });
  copy.ariaHidden = 'true';
  const mark = document.createElement('span');
  // A word goes to the next line as a whole.
  mark.textContent = area.value.slice(at).split(/\s/, 1)[0] || '.';
  copy.append(area.value.slice(0, at), mark);
  document.body.append(copy);
  const [line] = mark.getClientRects();
  copy.remove();
  const field = area.getBoundingClientRect();
  const { left = 0, top = 0, height = 0 } = line ?? {};
  return new DOMRect(field.left + left, field.top + top - area.scrollTop, 0, height);
}
