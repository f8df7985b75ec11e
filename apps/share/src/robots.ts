import type { IncomingHttpHeaders } from 'node:http';

// "Cubot" makes telephones: the only name in wide use where "bot" is a person's.
const robot = new RegExp(
  [
    '(?<!cu)bot', 'crawl', 'spider', 'preview', 'facebookexternalhit', 'facebookcatalog', 'facebot', 'meta-external', 'whatsapp/', 'mastodon', 'pleroma',
    'misskey', 'bluesky', 'cardyb', 'embedly', 'iframely', 'skypeuri', 'snippet', 'scanner', 'monitor', 'headless', 'lighthouse',
    'curl', 'wget', 'http\\.rb', 'okhttp', 'axios', 'undici', 'node', 'python', 'java/', 'go-http-client', 'libwww', 'ruby', 'perl', 'php',
  ].join('|'),
  'i',
);

/** Whether a program, not a person, asked: previews of networks, search engines, scripts, and pages fetched ahead of a click. */
export function isRobot(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? '';
  const ahead = `${headers['sec-purpose'] ?? ''} ${headers['purpose'] ?? ''} ${headers['x-moz'] ?? ''}`;
  return !agent.includes('Mozilla/') || robot.test(agent) || /prefetch|preview/i.test(ahead);
}

/** Previews are welcome everywhere; `noindex` on the pages keeps search engines from holding a copy that outlives a withdrawal. */
export const robotsTxt = ['LinkedInBot', 'facebookexternalhit', 'Twitterbot', 'WhatsApp', 'Mastodon', '*']
  .map((name) => `User-agent: ${name}\nAllow: /\n`)
  .join('\n');
