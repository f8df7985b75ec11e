import { readFileSync } from 'node:fs';
import { appUrl, axeFindings, closeBrowser, overflow, person, type Person } from './person.ts';

/** Asks the interface as the person whose browser it is. */
async function ask<T>({ context }: Person, query: string, variables: object = {}): Promise<T> {
  const response = await context.request.post(`${appUrl()}/graphql`, { data: { query, variables } });
  return ((await response.json()) as { data: T }).data;
}

async function vote({ page }: Person, option: string): Promise<void> {
  await page.getByRole('radio', { name: option }).check();
  await page.getByRole('button', { name: 'Vote', exact: true }).click();
  await page.getByText('Your vote is counted.').waitFor();
}

describe('a poll', () => {
  afterAll(closeBrowser);

  test('is written, voted on by two people, changed by one; bars and a table show the results as they come', async () => {
    const gaelle = await person('gaelle', { language: 'en' });
    const awa = await person('awa', { language: 'en', width: 390 });
    const bruno = await person('bruno', { language: 'en' });
    try {
      const { communities } = await ask<{ communities: { nodes: { id: string; name: string }[] } }>(gaelle, '{ communities(search: "agences boutiques") { nodes { id name } } }');
      const { id } = communities.nodes.find(({ name }) => name === 'Agences & boutiques')!;
      await gaelle.go(`/write?community=${id}`);
      await gaelle.page.getByRole('button', { name: 'Poll', exact: true }).click();
      await gaelle.page.getByLabel(/^Your question, in one sentence/).fill('Which day for the visit of the depot?');
      await gaelle.page.getByRole('textbox', { name: 'Your text' }).last().fill('The coach takes forty.');
      await gaelle.page.getByRole('textbox', { name: 'Option 1', exact: true }).fill('Tuesday');
      await gaelle.page.keyboard.press('Enter');
      await gaelle.page.getByRole('textbox', { name: 'Option 2', exact: true }).fill('Thursday');
      expect(await axeFindings(gaelle.page)).toEqual([]);
      await gaelle.page.getByRole('button', { name: 'Post the poll' }).click();
      await gaelle.page.waitForURL(/\/posts\/./);
      await gaelle.page.getByText('Nobody has voted yet.').waitFor();

      const path = new URL(gaelle.page.url()).pathname;
      await awa.go(path);
      await awa.page.getByText('Names shown: who reads the results sees who chose what.').waitFor();
      await bruno.go(path);
      await vote(awa, 'Tuesday');
      await vote(bruno, 'Tuesday');
      await awa.page.getByRole('button', { name: 'Change my vote' }).click();
      await vote(awa, 'Thursday');

      // Gaëlle's page was not reloaded: the results of others came by themselves.
      await gaelle.page.getByText('2 people voted.').waitFor();
      await gaelle.page.getByRole('button', { name: 'See the results' }).click();
      const bars = gaelle.page.getByRole('list', { name: 'Results' }).getByRole('listitem');
      await bars.filter({ hasText: 'Thursday' }).getByText('50%').waitFor();
      await gaelle.page.getByText('Read as a table').click();
      expect(await gaelle.page.getByRole('table').getByRole('row').allInnerTexts()).toEqual(['Option\tPeople\tOf those who voted', 'Tuesday\t1\t50%', 'Thursday\t1\t50%']);
      const [file] = await Promise.all([gaelle.page.waitForEvent('download'), gaelle.page.getByRole('button', { name: 'Keep as a file for a spreadsheet' }).click()]);
      expect(readFileSync(await file.path(), 'utf8')).toBe('\uFEFF"Option","People","Of those who voted"\r\n"Tuesday",1,0.5\r\n"Thursday",1,0.5\r\n');
      await gaelle.page.getByRole('button', { name: 'Who chose what' }).click();
      await gaelle.page.getByRole('dialog').getByRole('region', { name: /Thursday/ }).getByText('Awa Diallo').waitFor();
      for (const one of [gaelle, awa]) {
        expect(await axeFindings(one.page)).toEqual([]);
        expect(await overflow(one.page)).toBe(0);
      }
    } finally {
      for (const one of [gaelle, awa, bruno]) await one.leave();
    }
  });
});
