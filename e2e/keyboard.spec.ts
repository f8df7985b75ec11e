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
});
