import { axeFindings, closeBrowser, overflow, person } from './person.ts';

/** What greyed words and hairlines are drawn in, and ink. */
const drawn = () => {
  const style = getComputedStyle(document.documentElement);
  return { greyed: style.getPropertyValue('--ink-3').trim(), hairline: style.getPropertyValue('--line').trim(), ink: style.getPropertyValue('--ink').trim() };
};

describe('more contrast', () => {
  afterAll(closeBrowser);

  test.each(['light', 'dark'] as const)('asked of the device or chosen in Display, greyed words and hairlines are ink (%s)', async (theme) => {
    const bruno = await person('bruno', { theme, language: 'en' });
    try {
      const { page } = bruno;
      await bruno.go('/');
      const plain = await page.evaluate(drawn);
      expect(new Set(Object.values(plain)).size).toBe(3);
      const strong = { greyed: plain.ink, hairline: plain.ink, ink: plain.ink };

      await page.emulateMedia({ contrast: 'more' });
      expect(await page.evaluate(drawn)).toEqual(strong);
      expect(await axeFindings(page)).toEqual([]);

      await page.emulateMedia({ contrast: 'no-preference' });
      expect(await page.evaluate(drawn)).toEqual(plain);
      await page.getByRole('button', { name: /^My account/ }).click();
      await page.getByRole('menuitem', { name: 'Language, text size, theme' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'High' }).click();
      expect(await page.evaluate(drawn)).toEqual(strong);
      expect(await overflow(page)).toBe(0);
    } finally {
      await bruno.leave();
    }
  });
});
