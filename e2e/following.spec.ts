import { axeFindings, closeBrowser, overflow, person, settled } from './person.ts';

describe('what comes to me, and what I put aside', () => {
  afterAll(closeBrowser);

  test('a conversation is muted from home and brought back; another is put aside with a note for tomorrow, and found again', async () => {
    const hugo = await person('hugo', { language: 'en' });
    try {
      const { page } = hugo;
      await hugo.go('/');
      const first = page.locator('#main article[data-post]').first();
      const id = (await first.getAttribute('data-post'))!;
      const card = page.locator(`article[data-post="${id}"]`);
      const act = async (name: string): Promise<void> => {
        await card.getByRole('button', { name: /^Other acts on the post/ }).click();
        await page.getByRole('menuitem', { name }).click();
      };

      await act('Mute this conversation');
      await card.waitFor({ state: 'detached' });
      await page.getByText('Muted: this conversation.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await card.waitFor();

      await act('Put aside…');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/Note for yourself/).fill('Show it to the team');
      await dialog.getByLabel('Remind me').selectOption('tomorrow');
      expect(await axeFindings(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Keep' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/^Put aside\. You will be reminded on/).waitFor();

      await hugo.go('/me/bookmarks');
      await page.getByText('Show it to the team').waitFor();
      expect(await overflow(page)).toBe(0);
      await page.locator('#main li a').first().click();
      await settled(page);
      await page.getByRole('button', { name: 'Mute this conversation' }).click();
      await page.getByRole('button', { name: 'Muted this conversation', pressed: true }).waitFor();
      await hugo.go('/me/following');
      await page.getByRole('button', { name: /^Muted/, pressed: true }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    } finally {
      await hugo.leave();
    }
  });
});
