import { appUrl, axeFindings, closeBrowser, person, settled, type Person } from './person.ts';

describe('on a slow network', () => {
  let awa: Person;
  beforeAll(async () => {
    awa = await person('awa', { phone: true, language: 'fr' });
  });
  afterAll(async () => {
    await awa.leave();
    await closeBrowser();
  });

  /** Keeps back the files whose address matches until it is called. */
  async function keptBack(files: RegExp): Promise<() => void> {
    let release = () => {};
    const later = new Promise<void>((resolve) => (release = resolve));
    await awa.page.route(files, async (route) => {
      await later;
      await route.continue();
    });
    return release;
  }

  test('what is to come is seen while the script is on its way, and gives its place to the page', async () => {
    const { page } = awa;
    const release = await keptBack(/\/assets\/first-[^/]+\.js$/);
    await page.goto(appUrl(), { waitUntil: 'commit' });
    const coming = page.locator('.coming');
    await coming.locator('.card').first().waitFor();
    expect(await coming.locator('.card').first().isVisible()).toBe(true);
    release();
    await page.getByRole('article').first().waitFor();
    expect(await coming.isVisible()).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the first page is in words before all the texts have come', async () => {
    const { page } = awa;
    // The second file of texts; the first is small, and waited for.
    const catalogues: string[] = [];
    page.on('request', (request) => /\/assets\/fr-[^/]+\.js$/.test(request.url()) && catalogues.push(request.url()));
    await page.reload();
    await settled(page);
    expect(catalogues).toHaveLength(2);
    const warned: string[] = [];
    page.on('console', (message) => warned.push(message.text()));
    const release = await keptBack(new RegExp(catalogues[1]!.split('/').pop()!));
    await page.reload();
    await page.getByRole('button', { name: 'Pour vous' }).waitFor();
    expect(await page.getByRole('link', { name: 'Communautés', exact: true }).isVisible()).toBe(true);
    expect(warned.filter((text) => text.includes('Uncompiled message'))).toEqual([]);
    release();
    await settled(page);
    expect(warned).toEqual([]);
  });
});
