import { axeFindings, closeBrowser, overflow, person } from './person.ts';
import { asking } from './screens.ts';

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

  test('a photo and words that another application passes on wait while one signs in, and begin a post that nothing sends by itself', async () => {
    const awa = await person('awa', { phone: true, language: 'fr' });
    try {
      const { page, context } = awa;
      await asking(awa)('mutation { discardDraft(input: { kind: post, device: "elsewhere" }) { errors { code } } }');
      await awa.go('/write');
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        while (active!.state !== 'activated' || !navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
      });
      // The session ended meanwhile.
      await context.clearCookies();
      // As the sheet of a phone does (share_target of the manifest).
      await page.evaluate(async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
        canvas.getContext('2d')!.fillRect(0, 0, 60, 40);
        const photo = new File([await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/jpeg'))], 'armoire été.jpg', { type: 'image/jpeg' });
        const chosen = new DataTransfer();
        chosen.items.add(photo);
        const form = Object.assign(document.createElement('form'), { action: '/write', method: 'post', enctype: 'multipart/form-data' });
        for (const [name, value] of [['title', 'Armoire de rue'], ['text', 'Avant et après.']]) form.append(Object.assign(document.createElement('input'), { name, value }));
        const files = Object.assign(document.createElement('input'), { name: 'files', type: 'file' });
        files.files = chosen.files;
        form.append(files);
        document.body.append(form);
        form.submit();
      });
      await page.waitForURL(/\/sign-in\?returnTo=/);
      await page.getByRole('button', { name: /^Awa/ }).tap();
      await page.getByRole('heading', { name: 'Nouvelle publication' }).waitFor();
      const words = page.getByRole('textbox', { name: 'Décrivez l’image pour qui ne la voit pas' });
      await words.waitFor();
      expect(await page.getByRole('textbox', { name: /^Titre/ }).inputValue()).toBe('Armoire de rue');
      expect(await page.getByLabel('Votre texte').last().innerText()).toContain('Avant et après.');
      expect(new URL(page.url()).search).toBe('');
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await words.fill('Une armoire de rue, portes fermées');
      await words.press('Enter');
      // Where it will stand is for its writer to say.
      expect(await page.getByLabel('Où', { exact: true }).inputValue()).toBe('');
      await page.getByRole('button', { name: 'Publier', exact: true }).tap();
      await page.getByText('Choisissez où publier.').waitFor();
      await page.reload();
      await words.waitFor();
      expect(await words.count()).toBe(1);
      await asking(awa)('mutation { discardDraft(input: { kind: post, device: "elsewhere" }) { errors { code } } }');
    } finally {
      await awa.leave();
    }
  });

  test('on a tablet the tools of the bar are as large as a finger wants, on as many lines as they take, and the page is no wider than the window', async () => {
    for (const [width, height] of [[1366, 1024], [1024, 768], [820, 1180], [768, 1024]] as const) {
      const awa = await person('awa', { tablet: { width, height }, language: 'fr' });
      try {
        const { page } = awa;
        await awa.go('/write');
        const bar = page.getByRole('toolbar', { name: 'Mise en forme' });
        await bar.waitFor();
        const tools = await bar.getByRole('button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0));
        expect({ width, small: tools.filter((box) => box.width < 43.5 || box.height < 43.5).length, outside: tools.filter(({ right }) => right > width).length }).toEqual({ width, small: 0, outside: 0 });
        expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 });
      } finally {
        await awa.leave();
      }
    }
  });
});
