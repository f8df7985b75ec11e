const dropped = 'style, script, meta, link, title, xml, img:not([data-file]), svg, object, iframe';

/**
 * What word processors put on the clipboard, without their own marks: lists that Word draws as paragraphs become lists, headings get our three levels,
 * blank paragraphs and runs of blanks that only held a distance go.
 */
export function cleanPaste(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) comment.parentNode?.removeChild(comment);
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h2');
  gatherWordLists(body);
  for (const element of body.querySelectorAll('*')) if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  for (const blanks of body.querySelectorAll('[style*="mso-spacerun"]')) blanks.replaceWith(' ');
  for (const blank of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) if (isBlank(blank)) blank.remove();
  for (const element of body.querySelectorAll('h1')) rename(element, 'h2');
  for (const element of body.querySelectorAll('h5, h6')) rename(element, 'h4');
  for (const cell of body.querySelectorAll('td, th')) fitCell(cell);
  return body.innerHTML;
}

const isBlank = (element: Element): boolean => !element.textContent?.trim() && !element.querySelector('img, br') && !element.closest('td, th, li');

/** No cell spans several in the dialect, nor holds more than one paragraph. */
function fitCell(cell: Element) {
  cell.removeAttribute('colspan');
  cell.removeAttribute('rowspan');
  const paragraphs = [...cell.querySelectorAll('p')];
  if (paragraphs.length < 2) return;
  const whole = document.createElement('p');
  for (const paragraph of paragraphs) {
    if (isBlankText(paragraph)) continue;
    if (whole.hasChildNodes()) whole.append(document.createElement('br'));
    whole.append(...paragraph.childNodes);
  }
  cell.replaceChildren(whole);
}

const isBlankText = (element: Element): boolean => !element.textContent?.trim();

interface OpenList {
  list: HTMLElement;
  kind: 'ol' | 'ul';
}

/** Word writes a list as paragraphs that name their list and level, each beginning with the sign it draws. */
function gatherWordLists(body: HTMLElement) {
  let open: OpenList[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class*="MsoListParagraph"]')) {
    const mark = paragraph.querySelector<HTMLElement>('[style*="mso-list"]');
    const style = paragraph.getAttribute('style') ?? '';
    // Only indented as a list is, or an item of one already.
    if ((!mark && !/mso-list/.test(style)) || paragraph.closest('li')) continue;
    const kind = /^\s*[\dA-Za-z]{1,3}[.)]/.test(mark?.textContent ?? '') ? 'ol' : 'ul';
    mark?.remove();
    if (paragraph.previousElementSibling !== open[0]?.list) open = [];
    const level = Math.min(Number(/mso-list:[^;]*\blevel(\d+)/.exec(style)?.[1] ?? 1), open.length + 1);
    open = open.slice(0, level);
    if (open.length === level && open[level - 1]?.kind !== kind) open.pop();
    if (open.length < level) {
      const list = document.createElement(kind);
      const above = open.at(-1)?.list.lastElementChild;
      if (above) above.append(list);
      else paragraph.before(list);
      open.push({ list, kind });
    }
    const item = document.createElement('li');
    const words = document.createElement('p');
    words.append(...paragraph.childNodes);
    item.append(words);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  }
}

function rename(element: Element, name: string) {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
