import { readFile } from 'node:fs/promises';
import { appUrl, axeFindings, closeBrowser, overflow, person, type Person } from './person.ts';

async function ask<T>({ context }: Person, query: string, variables: object = {}): Promise<T> {
  const response = await context.request.post(`${appUrl()}/graphql`, { data: { query, variables } });
  return ((await response.json()) as { data: T }).data;
}

describe('an event', () => {
  afterAll(closeBrowser);

  test('with one place is posted; a colleague takes it, another waits; when the first leaves, the second comes in and is told; the calendar file says when', async () => {
    const [bruno, gaelle, elif] = await Promise.all(['bruno', 'gaelle', 'elif'].map((one) => person(one, { language: 'en' })));
    try {
      const { communities } = await ask<{ communities: { nodes: { id: string; name: string }[] } }>(bruno!, '{ communities(search: "fibre au quotidien") { nodes { id name } } }');
      const fibre = communities.nodes.find(({ name }) => name === 'Fibre au quotidien')!;
      const { page } = bruno!;
      await bruno!.go(`/write?community=${fibre.id}`);
      await page.getByRole('button', { name: 'Event', exact: true }).click();
      await page.getByLabel(/^Name of the event/).fill('A seat in the nacelle');
      await page.getByRole('textbox', { name: 'Your text' }).last().fill('One place beside me, helmets are there.');
      const year = new Date().getFullYear() + 1;
      const begins = page.getByRole('group', { name: 'It begins' });
      await begins.getByLabel('Day').fill(`${year}-07-06`);
      await begins.getByLabel('Time').fill('10:00');
      await page.getByLabel(/^Number of places/).fill('1');
      await page.getByRole('button', { name: 'Post the event' }).click();
      await page.waitForURL(/\/posts\/./);
      const path = new URL(page.url()).pathname;

      await gaelle!.go(path);
      await gaelle!.page.getByRole('button', { name: 'I come', exact: true }).click();
      await gaelle!.page.getByRole('button', { name: 'One person comes' }).waitFor();
      await elif!.go(path);
      await elif!.page.getByRole('button', { name: 'Join the waiting list' }).click();
      await elif!.page.getByText('You are number 1 on the waiting list', { exact: false }).waitFor();

      await gaelle!.page.getByRole('button', { name: 'I do not come' }).click();
      // Elif's page is not reloaded: it tells by itself.
      await elif!.page.getByRole('button', { name: 'I come', exact: true, pressed: true }).waitFor();
      await elif!.page.getByText('You have a place now').waitFor();
      expect(await axeFindings(elif!.page)).toEqual([]);
      expect(await overflow(elif!.page)).toBe(0);

      const download = elif!.page.waitForEvent('download');
      await elif!.page.getByRole('button', { name: 'Add to my calendar' }).click();
      await elif!.page.getByRole('menuitem', { name: 'Calendar file (.ics)' }).click();
      const file = (await readFile(await (await download).path(), 'utf8')).replace(/\r\n[ \t]/g, '');
      const lines = file.split('\r\n');
      expect(lines).toEqual(expect.arrayContaining(['METHOD:PUBLISH', 'SUMMARY:A seat in the nacelle', `DTSTART:${year}0706T080000Z`, `DTEND:${year}0706T090000Z`, 'SEQUENCE:0']));
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    } finally {
      await Promise.all([bruno, gaelle, elif].map((one) => one!.leave()));
    }
  });
});
