import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings, closeBrowser, overflow, person, shifted, visitor, type Person, type Seat } from './person.ts';
import { asking, routesOfTheApplication, screens } from './screens.ts';

const folder = join(import.meta.dirname, 'test-results/screens');

// A large window and a phone, light and dark; one in French and the other in English.
const seats: (Required<Omit<Seat, 'phone' | 'tablet'>> & { seen: typeof screens; zoomed?: true })[] = [
  { width: 1440, theme: 'light', language: 'fr', seen: screens, zoomed: true },
  { width: 390, theme: 'dark', language: 'en', seen: screens },
  { width: 1440, theme: 'dark', language: 'en', seen: screens.filter(({ main }) => main) },
  { width: 390, theme: 'light', language: 'fr', seen: screens.filter(({ main }) => main) },
];

/** A window of 1280 by 1024 at 200 % and at 400 %: nothing is to be read by scrolling sideways (WCAG 1.4.10). */
const zooms = { '200 %': { width: 640, height: 512 }, '400 %': { width: 320, height: 256 } };

test('every route of the application is looked at', () => {
  const routes = [...new Set(routesOfTheApplication())].sort();
  expect(routes).toContain('/communities/:communityId/about');
  expect([...new Set(screens.map(({ route }) => route))].sort()).toEqual(routes);
});

/** An address without its slug, which people read and which finds nothing. */
const byId = (path: string): string => path.replace(/^\/(posts|communities)\/(?:[^/]*-|[a-z]+_)([0-9a-z]{26})/, '/$1/$2');

describe.each(seats)('screens at $width px, $theme, $language', ({ seen, zoomed, ...seat }) => {
  // Each person sits down once, and looks at one screen after the other.
  const seated = new Map<string | null, { someone: Person; errors: string[] }>();

  async function sitDown(who: string | null): Promise<{ someone: Person; errors: string[] }> {
    const before = seated.get(who);
    if (before) return before;
    const someone = who ? await person(who, seat) : await visitor(seat);
    const errors: string[] = [];
    someone.page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
    someone.page.on('pageerror', (error) => errors.push(error.message));
    seated.set(who, { someone, errors });
    return { someone, errors };
  }

  beforeAll(() => {
    mkdirSync(folder, { recursive: true });
  });
  afterAll(closeBrowser);

  test.each(seen)('$name has no accessibility fault, fits the window, keeps still while it loads, and logs no error', async ({ name, route, path = route, who, logs = [], main }) => {
    const { someone, errors } = await sitDown(who);
    const address = typeof path === 'string' ? path : await path(asking(someone));
    errors.length = 0;
    await someone.go(address);
    // Before the screenshot, which makes the window as tall as the page.
    if (main) expect(await shifted(someone.page)).toBeLessThan(0.05);
    await someone.page.screenshot({ path: join(folder, `${name}-${seat.width}-${seat.theme}-${seat.language}.png`), fullPage: true });
    // Some lead on to the one thing below them, none to somewhere else.
    const [asked] = address.split('?').map(byId);
    const pathname = byId(new URL(someone.page.url()).pathname);
    const at = pathname.startsWith(`${asked}/`) ? asked : pathname;
    expect({ at, findings: await axeFindings(someone.page), overflow: await overflow(someone.page), errors }).toEqual({ at: asked, findings: [], overflow: 0, errors: logs });
    if (!zoomed) return;
    const window = someone.page.viewportSize()!;
    const sideways: Record<string, number> = {};
    for (const [zoom, size] of Object.entries(zooms)) {
      await someone.page.setViewportSize(size);
      sideways[zoom] = await overflow(someone.page);
    }
    await someone.page.setViewportSize(window);
    expect(sideways).toEqual({ '200 %': 0, '400 %': 0 });
  });
});
