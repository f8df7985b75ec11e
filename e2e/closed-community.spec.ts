import { axeFindings, closeBrowser, overflow, person } from './person.ts';

describe('a closed community', () => {
  afterAll(closeBrowser);

  test('is asked for on a phone, with a word; its manager reads the word and lets the person in, who then reads what is written there', async () => {
    const nadia = await person('nadia', { width: 390, language: 'en' });
    const farid = await person('farid');
    try {
      const name = 'Unité d’intervention Ouest';
      const { page } = nadia;
      await nadia.go('/communities');
      await page.getByRole('searchbox').first().fill('unite intervention ouest');
      await page.getByRole('link', { name, exact: true }).last().click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      // Its name and purpose are told; what is written there is not.
      await page.getByRole('button', { name: /^Ask to join/ }).waitFor();
      expect(await page.getByRole('article').count()).toBe(0);
      await page.getByRole('button', { name: /^Ask to join/ }).click();
      const word = 'I prepare the rules for vehicles and would like to read how rounds are really driven.';
      await page.getByLabel(/Why you would like to join/).fill(word);
      await page.getByRole('button', { name: 'Send the request' }).click();
      await page.getByText('Request sent').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);

      const path = new URL(page.url()).pathname;
      await farid.go(`${path}/requests`);
      await farid.page.getByText(word).waitFor();
      await farid.page.getByRole('button', { name: /^Accepter.*Nadia/ }).click();
      await farid.page.getByText(/fait désormais partie des membres/).first().waitFor();

      // Nobody reloads the page of who waited.
      await page.getByRole('article').first().waitFor();
      expect(await page.getByText('Request sent').count()).toBe(0);
    } finally {
      await nadia.leave();
      await farid.leave();
    }
  });
});
