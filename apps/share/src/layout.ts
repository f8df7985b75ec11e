import type { Language } from '@parvis/domain';
import { html, type Html, type Part } from './html.ts';
import { texts } from './texts.ts';

export interface Frame {
  /** Address of the style sheet and of the icon. */
  style: string;
  icon: string;
}

interface Document {
  language: Language;
  title: string;
  siteName: string;
  /** What the head says beyond the title. */
  head?: Part;
  /** Where the same thing is said in the other language. */
  other?: { language: Language; path: string } | null;
  main: Html;
}

const mark = html`<rect width="32" height="32" rx="5"/><g><path d="M9.5 17.5V11.5a6.5 6.5 0 0 1 13 0v6z"/><path d="M4 19.5h7v4H4zM12.5 19.5h7v4h-7zM21 19.5h7v4h-7zM4 25h11.2v3.5H4zM16.8 25H28v3.5H16.8z"/></g>`;

/** The frame of every page: who speaks, the content, and what the law asks to be at hand. */
export function layout(frame: Frame, { language, title, siteName, head, other, main }: Document): string {
  const t = texts[language];
  // Preview robots read the beginning only: titles and tags come before everything else.
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title === siteName ? title : `${title} – ${siteName}`}</title>
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${frame.icon}">
<link rel="stylesheet" href="${frame.style}">
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header class="top"><div><a class="brand" href="${t.paths.home}"><svg viewBox="0 0 32 32" aria-hidden="true">${mark}</svg><span>${siteName}</span></a>${
    other && html`<a class="btn btn--quiet" href="${other.path}" lang="${other.language}" hreflang="${other.language}">${texts[other.language].language}</a>`
  }</div></header>
<main id="main">${main}</main>
<footer><div role="group" aria-label="${t.foot.label}"><a href="${t.paths.accessibility}">${t.foot.accessibility}</a><a href="${t.paths.legal}">${t.foot.legal}</a><a href="${t.paths.legal}#${privacyAnchor}">${t.foot.privacy}</a></div></footer>
</body>
</html>
`.text;
}

export const privacyAnchor = 'privacy';
