import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { axeFindings, closeBrowser, overflow, person, type Person, type Seat } from './person.ts';

const folder = join(import.meta.dirname, 'test-results/screens');
const seats: Seat[] = [
  { width: 1440, theme: 'light', language: 'fr' },
  { width: 390, phone: true, theme: 'dark', language: 'en' },
];
const words = {
  fr: {
    bar: 'Mise en forme', text: 'Votre texte', table: 'Tableau', discard: 'Supprimer le brouillon', plain: 'Texte simple', advice: 'Plus facile à lire pour tous', addRow: 'Ajouter une ligne', dropRow: 'Supprimer cette ligne',
    dropTable: 'Supprimer le tableau', code: 'Bloc de code', goTo: /^Aller au lien/, people: 'Personnes et communautés à mentionner', later: 'Publier plus tard', plan: 'Programmer', edit: /^Modifier/, cancel: 'Annuler', poll: 'Sondage', visual: 'Écrire avec mise en forme', where: 'Où', back: /^Remettre dans mes brouillons/,
  },
  en: {
    bar: 'Formatting', text: 'Your text', table: 'Table', discard: 'Delete the draft', plain: 'Plain text', advice: 'Easier to read for everyone', addRow: 'Add a row', dropRow: 'Delete this row',
    dropTable: 'Delete the table', code: 'Code block', goTo: /^Go to the link/, people: 'People and communities to mention', later: 'Post later', plan: 'Schedule', edit: /^Edit/, cancel: 'Cancel', poll: 'Poll', visual: 'Write with formatting', where: 'Where', back: /^Back to my drafts/,
  },
};

describe.each(seats)('the composer at $width px, $theme, $language', (seat) => {
  const say = words[seat.language!];
  let awa: Person;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    awa = await person('awa', seat);
  });
  afterAll(closeBrowser);
  const look = async (name: string) => {
    await awa.page.screenshot({ path: join(folder, `${name}-${seat.width}-${seat.theme}-${seat.language}.png`) });
    expect({ name, findings: await axeFindings(awa.page), overflow: await overflow(awa.page) }).toEqual({ name, findings: [], overflow: 0 });
  };
  const begin = async () => {
    const { page } = awa;
    await awa.go('/write');
    const before = page.getByRole('button', { name: say.discard });
    if (await before.isVisible()) await before.click();
    const bar = page.getByRole('toolbar', { name: say.bar });
    await bar.waitFor();
    const text = page.getByLabel(say.text).last();
    await text.click();
    if (seat.phone) await bar.getByRole('button', { name: say.bar }).tap();
    return { page, bar, text };
  };

  test('a table is made and changed by words, within the bars that stay one Tab stop each', async () => {
    const { page, bar, text } = await begin();
    await bar.getByRole('button', { name: say.table, exact: true }).click();
    await page.keyboard.type(seat.language === 'fr' ? 'Lieu' : 'Place');
    await page.keyboard.press('Tab');
    await page.keyboard.type(seat.language === 'fr' ? 'Heure' : 'Hour');
    const tools = page.getByRole('toolbar', { name: say.table, exact: true });
    await tools.waitFor();
    expect(await tools.locator('button[tabindex="0"]').count()).toBe(1);
    expect(await bar.locator('button[tabindex="0"]').count()).toBe(1);
    expect(await text.getByRole('row').count()).toBe(3);
    await tools.getByRole('button', { name: say.addRow }).click();
    expect(await text.getByRole('row').count()).toBe(4);
    await look('composer-table');
    // Above the keyboard of a phone the two stand one on the other.
    const [above, below] = await Promise.all([tools.boundingBox(), bar.boundingBox()]);
    if (seat.phone) expect(Math.round(above!.y + above!.height)).toBe(Math.round(below!.y));
    await tools.getByRole('button', { name: say.dropRow }).click();
    expect(await text.getByRole('row').count()).toBe(3);
    // What was the second row holds the headers now.
    expect(await text.getByRole('columnheader').count()).toBe(2);
    await tools.getByRole('button', { name: say.dropTable }).click();
    await tools.waitFor({ state: 'detached' });
    await bar.getByRole('button', { name: say.code, exact: true }).click();
    await page.keyboard.type('ping -c 3 nro-cesson');
    await page.locator('.ProseMirror pre').waitFor();
    // The bar within the editor at every width: no tool is out of reach.
    if (!seat.phone) expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });

  test('what would be hard to read is said under the text, and its button leads there', async () => {
    const { page, text } = await begin();
    await page.keyboard.type('[ici](https://example.org/plan) ', { delay: 15 });
    await page.getByText(say.advice).waitFor();
    await look('composer-advice');
    await page.getByRole('button', { name: say.goTo }).click();
    expect(await text.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('ici');
    await page.keyboard.type(seat.language === 'fr' ? 'le plan de Cesson' : 'the plan of Cesson');
    await page.getByText(say.advice).waitFor({ state: 'detached' });
  });

  test('plain text has the same lists, by keyboard and by hand', async () => {
    const { page, bar } = await begin();
    await bar.getByRole('button', { name: say.plain }).click();
    const area = page.locator('textarea');
    await area.click();
    await page.keyboard.type('Une ligne.\n\nPour @bru', { delay: 25 });
    const list = page.getByRole('listbox', { name: say.people });
    await list.getByRole('option').first().waitFor();
    expect(await area.getAttribute('aria-activedescendant')).toBe(await list.locator('[aria-selected="true"]').getAttribute('id'));
    // Beside what is typed.
    const [box, field] = await Promise.all([list.boundingBox(), area.boundingBox()]);
    expect(box!.y).toBeGreaterThan(field!.y);
    await look('composer-plain-list');
    await page.keyboard.press('Enter');
    expect(await area.inputValue()).toMatch(/^Une ligne\.\n\nPour <person:[a-z0-9_]+> $/);
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toMatch(/Pour @bru$/);
    // What was taken back is selected, as after any undoing.
    await page.keyboard.press('End');
    await page.keyboard.type('n');
    await list.getByRole('option').first().click();
    expect(await area.inputValue()).toMatch(/Pour <person:[a-z0-9_]+> $/);
    await page.getByRole('button', { name: say.visual }).click();
    await page.getByRole('toolbar', { name: say.bar }).waitFor();
    await page.locator('.ProseMirror .mention').waitFor();
  });

  test('a post that waits is changed with all its fields', async () => {
    const { page } = await begin();
    await page.keyboard.type('Demain à neuf heures.');
    await page.getByLabel(say.where, { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: say.later }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.plan }).click();
    await page.waitForURL(/\/me\/scheduled/);
    await page.getByRole('listitem').filter({ hasText: 'Demain à neuf heures.' }).getByRole('button', { name: say.edit }).click();
    const form = page.getByRole('form');
    await form.getByRole('button', { name: say.poll, exact: true }).click();
    await form.getByRole('toolbar', { name: say.bar }).waitFor();
    await form.locator('.composer__audience svg').waitFor();
    await look('scheduled-edit');
    await form.getByRole('button', { name: say.cancel }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByRole('listitem').filter({ hasText: 'Demain à neuf heures.' }).getByRole('button', { name: say.back }).click();
  });
});
