import { addParagraph, axeFindings, closeBrowser, overflow, person } from './person.ts';

describe('the guide, from HR to the person who accepts it', () => {
  afterAll(closeBrowser);

  test('HR publishes a material version; an employee sees what changed, accepts it on the phone, and keeps the proof', async () => {
    const chloe = await person('chloe', { language: 'en' });
    const awa = await person('awa', { language: 'en', width: 390 });
    try {
      // HR writes the next version.
      await chloe.go('/hr/documents');
      const write = chloe.page.getByRole('button', { name: /^Write version \d+$/ });
      const number = (await write.innerText()).match(/\d+/)![0];
      await write.click();
      await chloe.page.getByRole('heading', { level: 1, name: `Version ${number}, being written` }).waitFor();
      expect(await axeFindings(chloe.page)).toEqual([]);
      await chloe.page.getByRole('button', { name: /^1\. / }).click();
      await addParagraph(chloe.page, 'Text', 'Le guide s’applique aussi aux messageries instantanées.');
      await chloe.page.getByText(/^Saved at/).first().waitFor();

      // What is owed is refused at its field, and what was typed stays.
      await chloe.page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = chloe.page.getByRole('dialog');
      await dialog.getByLabel('What changes, in French').fill('Le guide s’applique aux messageries.');
      await dialog.getByRole('button', { name: `Publish version ${number}` }).click();
      await dialog.getByLabel('What changes, in English').and(chloe.page.locator('[aria-invalid="true"]')).waitFor();
      expect(await dialog.getByLabel('What changes, in French').inputValue()).toBe('Le guide s’applique aux messageries.');
      await dialog.getByLabel('What changes, in English').fill('The guide also covers instant messaging.');
      await dialog.getByRole('button', { name: `Publish version ${number}` }).click();
      await chloe.page.getByRole('heading', { level: 1, name: `Version ${number}, in force` }).waitFor();

      // The employee is led to it by the banner, sees what changed, and can't accept before the end.
      await awa.go('/');
      await awa.page.getByRole('link', { name: 'Read the guide' }).click();
      await awa.page.getByText('The guide also covers instant messaging.', { exact: true }).waitFor();
      const accept = awa.page.getByRole('button', { name: `Accept version ${number}` });
      expect(await accept.getAttribute('aria-disabled')).toBe('true');
      expect(await overflow(awa.page)).toBe(0);
      await awa.page.getByRole('button', { name: 'Go to the end' }).click();
      await awa.page.locator('button:not([aria-disabled="true"])', { hasText: `Accept version ${number}` }).waitFor();
      await awa.page.getByRole('checkbox', { name: new RegExp(`I have read version ${number}`) }).check();
      await accept.click();

      // The proof is hers, and the banner is gone.
      const download = awa.page.waitForEvent('download');
      await awa.page.getByRole('link', { name: /certificate/i }).first().click();
      expect((await download).suggestedFilename()).toMatch(/^parvis-certificate-\d+\.pdf$/);
      await awa.go('/');
      expect(await awa.page.getByRole('link', { name: 'Read the guide' }).count()).toBe(0);
      await awa.go('/me/acknowledgements');
      expect(await awa.page.getByText(new RegExp(`version ${number}`, 'i')).count()).toBeGreaterThan(0);
      expect(await axeFindings(awa.page)).toEqual([]);
    } finally {
      await chloe.leave();
      await awa.leave();
    }
  });
});
