import { html, jsonLd, type Part } from './html.ts';
import { layout, type Frame } from './layout.ts';
import type { SharePage } from './pages.ts';
import { texts } from './texts.ts';

/** The path of a page; its id is what counts, the slug is for people. */
export function pathOf(page: { language: string; slug: string; id: string }): string {
  return `/${page.language}/${page.slug}-${page.id}`;
}

/** A published copy as the world reads it. `url` is the site's address, for the absolute addresses that previews want. */
export function sharePageView(frame: Frame, url: string, page: SharePage): string {
  const t = texts[page.language];
  const month = new Intl.DateTimeFormat(page.language === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const link = outside(page.linkUrl);
  const { image } = page;
  return layout(frame, {
    language: page.language,
    title: page.title,
    siteName: page.siteName,
    head: head(url, page),
    other: page.other && { language: page.other.language, path: pathOf(page.other) },
    main: html`
<article><div class="opening"><p class="muted"><time datetime="${page.publishedAt.toISOString()}">${month.format(page.publishedAt)}</time></p><h1>${page.title}</h1>${
      page.description && html`<p class="lede">${page.description}</p>`
    }</div>
${image && html`<figure class="media"><img src="/i/${image.sha256}.jpg" alt="${image.alt}" width="${image.width}" height="${image.height}"></figure>`}
<div class="read">${page.body.map((paragraph) => html`<p>${paragraph}</p>`)}</div></article>
<div class="note"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.7v.2"/></svg><div><p><strong>${page.disclosure}</strong></p><p>${t.sharedBy(page.siteName)}</p></div></div>
${link && html`<div class="acts"><a class="btn btn--primary" href="${link.href}" rel="noopener noreferrer">${t.more(link.host)}</a></div>`}
`,
  });
}

/** What previews read: Open Graph first, then X's own tags where they add something, then what search engines read. */
function head(url: string, page: SharePage): Part {
  const t = texts[page.language];
  const address = url + pathOf(page);
  const { image, other } = page;
  const imageUrl = image && `${url}/i/${image.sha256}.jpg`;
  const property = (name: string, content: string | number) => html`<meta property="${name}" content="${content}">\n`;
  const named = (name: string, content: string) => html`<meta name="${name}" content="${content}">\n`;
  return [
    named('description', page.description),
    html`<link rel="canonical" href="${address}">\n`,
    property('og:type', 'article'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', address),
    image && [
      property('og:image', imageUrl ?? ''),
      property('og:image:type', 'image/jpeg'),
      property('og:image:width', image.width),
      property('og:image:height', image.height),
      property('og:image:alt', image.alt),
    ],
    property('og:locale', t.locale),
    other && property('og:locale:alternate', texts[other.language].locale),
    property('og:site_name', page.siteName),
    property('article:published_time', page.publishedAt.toISOString()),
    named('twitter:card', image ? 'summary_large_image' : 'summary'),
    named('twitter:title', page.title),
    named('twitter:description', page.description),
    image && [named('twitter:image', imageUrl ?? ''), named('twitter:image:alt', image.alt)],
    other && [
      html`<link rel="alternate" hreflang="${page.language}" href="${address}">\n`,
      html`<link rel="alternate" hreflang="${other.language}" href="${url + pathOf(other)}">\n`,
    ],
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: page.title,
      description: page.description,
      inLanguage: page.language,
      mainEntityOfPage: address,
      datePublished: page.publishedAt.toISOString(),
      publisher: { '@type': 'Organization', name: page.siteName },
      ...(image && { image: imageUrl }),
    }),
  ];
}

/** A link out, if it is a web address; the database says so too, but a page must not depend on it. */
function outside(address: string | null): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const link = new URL(address);
  return /^https?:$/.test(link.protocol) ? link : null;
}
