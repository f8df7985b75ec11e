import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings, closeBrowser, overflow, person, visitor, type Seat } from './person.ts';

/** Every screen, and someone whose job it is. Addresses that need an id are found from the page before. */
const screens: { name: string; path: string; who: string | null }[] = [
  { name: 'sign-in', path: '/sign-in', who: null },
  { name: 'home', path: '/', who: 'awa' },
  { name: 'write', path: '/write', who: 'awa' },
  { name: 'communities', path: '/communities', who: 'awa' },
  { name: 'new-community', path: '/communities/new', who: 'awa' },
  { name: 'people', path: '/people', who: 'awa' },
  { name: 'guide', path: '/guide', who: 'awa' },
  { name: 'acknowledgements', path: '/me/acknowledgements', who: 'gaelle' },
  { name: 'documents', path: '/documents', who: 'denis' },
  { name: 'guide-editor', path: '/hr/documents', who: 'chloe' },
  { name: 'devices', path: '/me/devices', who: 'awa' },
  { name: 'moderation', path: '/moderation', who: 'bruno' },
  { name: 'decided', path: '/moderation/decided', who: 'bruno' },
  { name: 'my-decisions', path: '/me/decisions', who: 'awa' },
  { name: 'accessibility', path: '/accessibility', who: null },
  { name: 'nothing-here', path: '/communities/community_00000000000000000000000000', who: 'awa' },
];

const folder = join(import.meta.dirname, 'test-results/screens');

// Each screen as a large window and as a phone, light and dark; one in French and the other in English.
const seats: Required<Seat>[] = [
  { width: 1440, theme: 'light', language: 'fr' },
  { width: 390, theme: 'light', language: 'en' },
  { width: 1440, theme: 'dark', language: 'en' },
  { width: 390, theme: 'dark', language: 'fr' },
];

describe.each(seats)('screens at $width px, $theme, $language', (seat) => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });
  afterAll(closeBrowser);

  test.each(screens)('$name has no accessibility fault, fits the window, and logs no error', async ({ name, path, who }) => {
    const someone = who ? await person(who, seat) : await visitor(seat);
    const errors: string[] = [];
    someone.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    someone.page.on('pageerror', (error) => errors.push(error.message));
    try {
      await someone.go(path);
      await someone.page.screenshot({ path: join(folder, `${name}-${seat.width}-${seat.theme}-${seat.language}.png`), fullPage: true });
      expect({ findings: await axeFindings(someone.page), overflow: await overflow(someone.page), errors }).toEqual({ findings: [], overflow: 0, errors: [] });
    } finally {
      await someone.leave();
    }
  });
});
