const dropped = 'style, script, meta, link, title, xml, img:not([data-file]), svg, object, iframe';

/** What word processors put on the clipboard, without their own marks: lists that Word draws as paragraphs become lists, headings get our three levels. */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.parentNode?.removeChild(comment);
  gatherWordLists(body);
  for (const element of body.querySelectorAll('*')) if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  for (const element of body.querySelectorAll('h1')) rename(element, 'h2');
  for (const element of body.querySelectorAll('h5, h6')) rename(element, 'h4');
  // No cell spans several in the dialect.
  for (const cell of body.querySelectorAll('[colspan], [rowspan]')) {
    cell.removeAttribute('colspan');
    cell.removeAttribute('rowspan');
  }
  return body.innerHTML;
}

function gatherWordLists(body: HTMLElement) {
  let list: HTMLElement | null = null;
  for (const paragraph of body.querySelectorAll<HTMLElement>('p')) {
    if (!/MsoListParagraph/.test(paragraph.className)) {
      list = null;
      continue;
    }
    const mark = paragraph.querySelector<HTMLElement>('[style*="mso-list"]');
    const kind = /^\s*[\dA-Za-z]{1,3}[.)]/.test(mark?.textContent ?? '') ? 'ol' : 'ul';
    mark?.remove();
    if (!list || list.localName !== kind || list.nextElementSibling !== paragraph) {
      list = document.createElement(kind);
      paragraph.before(list);
    }
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    list.append(item);
    paragraph.remove();
  }
}

function rename(element: Element, name: string) {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
