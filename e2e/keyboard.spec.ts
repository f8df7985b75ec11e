import { axeFindings, closeBrowser, person } from './person.ts';

describe('by keyboard alone', () => {
  afterAll(closeBrowser);

  test('the list of shortcuts is read, pages are reached, their title has the focus, and posts are gone through', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      const focused = (selector: string) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
      await awa.go('/');
      await page.getByRole('feed').waitFor();
      // The first thing that Tab reaches leads past the navigation.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');

      // What hears the shortcuts comes after the page.
      const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      for (let tries = 0; tries < 40 && !(await list.isVisible()); tries++) {
        await page.keyboard.press('?');
        await list.waitFor({ timeout: 500 }).catch(() => undefined);
      }
      await list.getByText('Next post or comment').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });

      await page.keyboard.press('j');
      await focused('[role="feed"] > article');
      await page.keyboard.press('b');
      await page.getByRole('dialog', { name: /^Put aside/ }).waitFor();
      await page.keyboard.press('Escape');
      await focused('[role="feed"] > article');
      await page.keyboard.press('F6');
      await focused('.aside');
      await page.keyboard.press('Shift+F6');
      await focused('#main');
      await page.keyboard.press('j');
      await page.keyboard.press('o');
      await page.waitForURL(/\/posts\//);
      await focused('#main h1');
      await page.keyboard.press('g');
      await page.keyboard.press('h');
      await page.waitForURL((url) => url.pathname === '/');
      await focused('#main h1');
    } finally {
      await awa.leave();
    }
  });

  test('quick access leads to a person, acts, and puts first what was opened last', async () => {
    const awa = await person('awa', { language: 'en' });
    try {
      const { page } = awa;
      await awa.go('/');
      const field = page.getByRole('combobox', { name: 'A person, a community, a page, an act' });
      const active = (words: string) => page.waitForFunction((wanted) => {
        const id = document.activeElement?.getAttribute('aria-activedescendant');
        return Boolean(id && document.getElementById(id)?.textContent?.includes(wanted));
      }, words);
      await page.getByRole('button', { name: 'Find a person, a community, a page' }).press('Enter');
      await field.waitFor();
      // Accents are forgiven; the focus stays in the field, which says which line is active.
      await page.keyboard.type('bruno le gof');
      await active('Bruno Le Goff');
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/people\//);
      await page.waitForFunction(() => document.activeElement?.matches('#main h1'));

      await page.keyboard.press('Control+k');
      await active('Bruno Le Goff');
      await page.keyboard.type('dark');
      await active('Dark theme');
      await page.keyboard.press('Enter');
      await page.locator('html[data-theme="dark"]').waitFor();
      await page.keyboard.press('Control+k');
      await field.waitFor();
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => localStorage.getItem('parvis:recents'))).toMatch(/^\{"of":"person_\w+","ids":\["person_\w+"\]\}$/);
    } finally {
      await awa.leave();
    }
  });
});
