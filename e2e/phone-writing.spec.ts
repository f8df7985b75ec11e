import { axeFindings, closeBrowser, overflow, person } from './person.ts';

describe('writing on a phone', () => {
  afterAll(closeBrowser);

  test('the bar stands above the keyboard, a community and a topic are chosen by touch, and formatting is behind Aa', async () => {
    const awa = await person('awa', { phone: true, language: 'en' });
    try {
      const { page } = awa;
      await awa.go('/write');
      const before = page.getByRole('button', { name: 'Delete the draft' });
      if (await before.isVisible()) await before.click();
      const bar = page.getByRole('toolbar', { name: 'Formatting' });
      await bar.waitFor();
      const text = page.getByLabel('Your text').last();
      await text.tap();
      await page.locator('.toolbar--docked').waitFor();
      // The keyboard comes: the window grows smaller, as phones tell it.
      await page.setViewportSize({ width: 390, height: 480 });
      await page.waitForFunction(() => Math.abs(document.querySelector('.toolbar--docked')!.getBoundingClientRect().bottom - innerHeight) < 1);
      const small = await bar.getByRole('button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width > 0 && (width < 43.5 || height < 43.5)).length);
      expect(small).toBe(0);
      expect(await overflow(page)).toBe(0);
      expect(await bar.getByRole('button', { name: 'Bold' }).isVisible()).toBe(false);

      await bar.getByRole('button', { name: 'Mention someone or a community' }).tap();
      await page.keyboard.type('fibre');
      await page.getByRole('group', { name: 'Communities' }).getByRole('option').first().tap();
      await text.getByText('@Fibre au quotidien').waitFor();
      await bar.getByRole('button', { name: 'Name a topic' }).tap();
      await page.keyboard.type('soud');
      const topics = page.getByRole('listbox', { name: 'Topics of communities' });
      await topics.getByRole('option').first().waitFor();
      // The list stands clear of the bar.
      const [list, edge] = await Promise.all([topics.boundingBox(), bar.boundingBox()]);
      expect(list!.y + list!.height).toBeLessThanOrEqual(edge!.y + 1);
      expect(await axeFindings(page)).toEqual([]);
      await topics.getByRole('option').first().tap();
      await text.getByText('#soudure').waitFor();
      await bar.getByRole('button', { name: 'Formatting' }).tap();
      await bar.getByRole('button', { name: 'Bold' }).tap();
      expect(await text.evaluate((box) => box.contains(document.activeElement))).toBe(true);
      await page.keyboard.type('for the new ladder');

      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByLabel('Where', { exact: true }).selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Post', exact: true }).tap();
      await page.waitForURL(/\/posts\/./);
      await page.getByRole('link', { name: '@Fibre au quotidien' }).waitFor({ timeout: 60_000 });
      await page.getByRole('link', { name: '#soudure' }).tap();
      await page.waitForURL(/\/communities\?topic=soudure/);
      await page.getByRole('link', { name: 'Fibre au quotidien' }).first().waitFor();
    } finally {
      await awa.leave();
    }
  });
});
