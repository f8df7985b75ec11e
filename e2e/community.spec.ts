import { axeFindings, closeBrowser, person } from './person.ts';

describe('a closed community', () => {
  afterAll(closeBrowser);

  test('is asked for by someone outside, opened by a manager, and welcomes the new member once', async () => {
    const ines = await person('ines', { language: 'en' });
    const farid = await person('farid', { language: 'en' });
    try {
      // Inès finds it, reads its rules, and asks.
      await ines.go('/communities?q=intervention+ouest');
      await ines.page.getByRole('link', { name: 'Unité d’intervention Ouest', exact: true }).last().click();
      await ines.page.waitForURL(/\/communities\/unite-intervention-ouest-/);
      await ines.page.getByRole('heading', { name: 'For its members' }).waitFor();
      await ines.page.getByRole('button', { name: /^Ask to join/ }).first().click();
      await ines.page.getByLabel(/^Why you would like to join/).fill('I start in Rennes on Monday.');
      await ines.page.getByRole('button', { name: 'Send the request' }).click();
      await ines.page.getByText('Your request waits for a manager.').waitFor();
      const path = new URL(ines.page.url()).pathname;

      // Farid reads it and lets her in.
      await farid.go(`${path}/requests`);
      await farid.page.getByText('I start in Rennes on Monday.').waitFor();
      await farid.page.getByRole('button', { name: /^Accept Inès/ }).click();

      // Her open page follows; the welcome stands there, and is gone for good once it was read.
      const welcome = ines.page.getByRole('heading', { name: 'Welcome to Unité d’intervention Ouest' });
      await welcome.waitFor();
      expect(await axeFindings(ines.page)).toEqual([]);
      await ines.page.getByRole('button', { name: 'I have read it' }).click();
      await welcome.waitFor({ state: 'detached' });
      await ines.go(path);
      await ines.page.getByRole('button', { name: 'Member' }).waitFor();
      expect(await welcome.count()).toBe(0);

      // An address with another slug leads to the same page, under its own.
      await ines.go(path.replace('unite-intervention-ouest', 'un-autre-nom'));
      await ines.page.waitForURL((url) => url.pathname === path);
    } finally {
      await ines.leave();
      await farid.leave();
    }
  });
});
