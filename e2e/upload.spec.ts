import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { axeFindings, closeBrowser, person } from './person.ts';

describe('a picture in a post', () => {
  afterAll(closeBrowser);

  test('is sent although the network drops in the middle, described, and read with its description', async () => {
    // Grain can't be compressed: it goes up in several pieces.
    const [width, height] = [2400, 1500];
    const grain = await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } }).png().toBuffer();
    const bruno = await person('bruno', { language: 'en' });
    try {
      const { page, context } = bruno;
      await bruno.go('/write');
      const before = page.getByRole('button', { name: 'Delete the draft' });
      if (await before.isVisible()) await before.click();
      const pieces: number[] = [];
      await page.route('**/files/uploads/**', async (route) => {
        const request = route.request();
        if (request.method() !== 'PATCH') return route.continue();
        pieces.push(Number(request.headers()['upload-offset']));
        if (pieces.length !== 2) return route.continue();
        await context.setOffline(true);
        await route.abort('internetdisconnected');
      });
      await page.locator('input[type="file"][multiple]').setInputFiles({ name: 'cabinet.png', mimeType: 'image/png', buffer: grain });
      await page.getByText(/The network dropped at/).waitFor();
      await context.setOffline(false);

      // It goes on by itself, where it stopped.
      const words = page.getByRole('textbox', { name: 'Describe the image for those who don’t see it' });
      await page.getByRole('progressbar', { name: 'Sending cabinet.png' }).waitFor({ state: 'detached', timeout: 60_000 });
      await words.waitFor();
      expect(pieces[0]).toBe(0);
      expect(pieces[1]).toBeGreaterThan(0);
      expect(pieces.slice(2)[0]).toBe(pieces[1]);

      // Not sent before it is described.
      const post = page.getByRole('button', { name: 'Post', exact: true });
      await page.getByLabel('Where', { exact: true }).selectOption({ index: 1 });
      await post.click();
      await page.getByText('Describe it in a few words, or say that it only decorates.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await words.fill('An open cabinet, seen through rain');
      await post.click();
      await page.waitForURL(/\/posts\/./);
      const shown = page.getByRole('img', { name: 'An open cabinet, seen through rain' });
      await shown.waitFor();
      await page.waitForFunction((image) => (image as HTMLImageElement).naturalWidth > 0, await shown.elementHandle());
      await page.getByRole('button', { name: /An open cabinet/ }).click();
      await page.getByRole('dialog').getByRole('img', { name: 'An open cabinet, seen through rain' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    } finally {
      await bruno.leave();
    }
  });
});
