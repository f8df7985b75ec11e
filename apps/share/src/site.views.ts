import { languages, type Language } from '@parvis/domain';
import { html } from './html.ts';
import { layout, privacyAnchor, type Frame } from './layout.ts';
import { texts } from './texts.ts';

type Other = 'home' | 'accessibility' | 'legal';

function elsewhere(language: Language, page: Other): { language: Language; path: string } | null {
  const other = languages.find((one) => one !== language);
  return other ? { language: other, path: texts[other].paths[page] } : null;
}

const arch = html`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M9.5 17.5V11.5a6.5 6.5 0 0 1 13 0v6z"/><path d="M4 19.5h7v4H4zM12.5 19.5h7v4h-7zM21 19.5h7v4h-7zM4 25h11.2v3.5H4zM16.8 25H28v3.5H16.8z"/></svg>`;

/** A page of one thought: the front door, or what can't be shown. It tells nothing of what was asked. */
export function wordsView(frame: Frame, language: Language, company: string, kind: 'home' | 'gone' | 'unknown' | 'busy' | 'refused'): string {
  const words = texts[language][kind];
  const text = typeof words.text === 'function' ? words.text(company) : words.text;
  return layout(frame, {
    language,
    title: words.title,
    siteName: company,
    other: kind === 'home' ? elsewhere(language, 'home') : null,
    main: html`<div class="empty">${arch}<h1>${words.title}</h1><p>${text}</p></div>`,
  });
}

/** The legal notice: who publishes, what these pages are, and what is kept of a visit. */
export function legalView(frame: Frame, language: Language, company: string, legalUrl: string | null): string {
  const t = texts[language].legal;
  return layout(frame, {
    language,
    title: t.title,
    siteName: company,
    other: elsewhere(language, 'legal'),
    main: html`<h1>${t.title}</h1><div class="read">
<h2>${t.publisher}</h2><p>${t.publishedBy(company)}</p><p>${legalUrl ? html`<a href="${legalUrl}" rel="noopener noreferrer">${t.notice}</a>` : t.noNotice}</p>
<h2>${t.content}</h2><p>${t.contentText}</p>
<h2 id="${privacyAnchor}">${t.privacy}</h2>${t.privacyTexts.map((text) => html`<p>${text}</p>`)}</div>`,
  });
}

/** The accessibility statement, which claims no audit that was not made. */
export function accessibilityView(frame: Frame, language: Language, company: string): string {
  const t = texts[language].accessibility;
  return layout(frame, {
    language,
    title: t.title,
    siteName: company,
    other: elsewhere(language, 'accessibility'),
    main: html`<h1>${t.title}</h1><div class="read">
<h2>${t.state}</h2><p>${t.stateText}</p>
<h2>${t.done}</h2><ul>${t.doneTexts.map((text) => html`<li>${text}</li>`)}</ul>
<h2>${t.help}</h2><p>${t.helpText(company)}</p></div>`,
  });
}
