import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';

export const appUrl = (): string => process.env.PARVIS_E2E_URL!;
export const shareUrl = (): string => process.env.PARVIS_E2E_SHARE_URL!;

/** How a person sits in front of the product. */
export interface Seat {
  width?: 1440 | 390;
  theme?: 'light' | 'dark';
  language?: 'fr' | 'en';
  /** Holds a phone: a narrow screen, and fingers. */
  phone?: boolean;
  /** Holds a tablet of this size. */
  tablet?: { width: number; height: number };
}

export interface Person {
  context: BrowserContext;
  page: Page;
  /** Goes to a page and waits until it has settled. */
  go: (path: string) => Promise<void>;
  leave: () => Promise<void>;
}

declare global {
  var parvisShifts: number;
}

/** Adds up by how much things moved by themselves since the page was loaded: the layout shift of the Web Vitals, of which a good page stays under 0.1. */
function watchShifts(): void {
  globalThis.parvisShifts = 0;
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!shift.hadRecentInput) globalThis.parvisShifts += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

let browser: Browser | null = null;

/** The browser of the journeys: the one named by PARVIS_CHROMIUM, the system's, or Playwright's own. */
export async function openBrowser(): Promise<Browser> {
  const system = [process.env.PARVIS_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  browser ??= await chromium.launch({
    executablePath: system,
    args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** Somebody who is not signed in, in a clean browser; without scripts where `scripts` is false. */
export async function visitor({ phone = false, width = phone ? 390 : 1440, tablet, theme = 'light', language = 'fr' }: Seat = {}, { scripts = true } = {}): Promise<Person> {
  const opened = await openBrowser();
  const context = await opened.newContext({
    // Without a window Chromium calls itself a robot, and the share site doesn't count robots.
    userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${opened.version()} Safari/537.36`,
    viewport: tablet ?? { width, height: width === 390 ? 844 : 1000 },
    colorScheme: theme,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    hasTouch: width === 390 || tablet !== undefined,
    isMobile: phone || tablet !== undefined,
    acceptDownloads: true,
    javaScriptEnabled: scripts,
  });
  context.setDefaultTimeout(15_000);
  if (scripts) await context.addInitScript(watchShifts);
  const page = await context.newPage();
  return {
    context,
    page,
    go: async (path) => {
      await page.goto(path.startsWith('http') ? path : `${appUrl()}${path}`);
      if (scripts) await settled(page);
    },
    leave: () => context.close(),
  };
}

/** A person of the sample company, signed in, the interface in the language of the seat: `person('awa')`. */
export async function person(first: string, seat: Seat = {}): Promise<Person> {
  const someone = await visitor(seat);
  const { request } = someone.context;
  const { demo } = (await (await request.get(`${appUrl()}/auth/options`)).json()) as { demo: { id: string; name: string }[] };
  const id = demo.find(({ name }) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().startsWith(`${first} `))?.id;
  if (!id) throw new Error(`Nobody to sign in as is called ${first}.`);
  await request.post(`${appUrl()}/auth/demo`, { data: { personId: id } });
  await request.post(`${appUrl()}/graphql`, {
    data: { query: `mutation { choosePreferences(input: { language: ${seat.language ?? 'fr'} }) { errors { code } } }` },
  });
  return someone;
}

/** The id of the post or community whose page is open: the last digits of its readable address. */
export function idIn(kind: 'post' | 'community', page: Page): string {
  const own = new URL(page.url()).pathname.split('/')[2]!.slice(-26);
  return `${kind}_${own}`;
}

/** The page shows its content: no request under way, no skeleton left. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' }).catch(() => undefined);
}

/** What axe finds on the page, one line each; nothing means an empty list. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

/** By how much things moved by themselves since the page was loaded; 0.05 is the most that is let pass. */
export const shifted = (page: Page): Promise<number> => page.evaluate(() => globalThis.parvisShifts);

/** Pixels by which the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Adds a paragraph at the end of the text that has this name, in its visual editor. */
export async function addParagraph(page: Page, name: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true }).and(page.locator('[contenteditable="true"]')).first();
  await field.press('ControlOrMeta+End');
  await field.press('Enter');
  await field.pressSequentially(words);
}
