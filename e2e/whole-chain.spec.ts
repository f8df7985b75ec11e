import { addParagraph, axeFindings, closeBrowser, idIn, overflow, person, visitor, type Person } from './person.ts';

const title = 'Six colours, one lift shaft';
const question = 'We labelled every riser of the tower in Cesson by colour. Who else does it?';
const answer = 'We do, since spring: half an hour saved at each visit.';
const outside = 'Colours in the risers';

/** Opens the menu of acts of the post on its page, and chooses one. */
async function chooseAct({ page }: Person, author: string, act: string): Promise<void> {
  await page.getByRole('button', { name: `Other acts on the post by ${author}` }).first().click();
  await page.getByRole('menuitem', { name: act }).click();
}

/** Fills the fields of a kit in the language that is shown. */
async function writeKit({ page }: Person, words: { title: string; description: string; text: string; disclosure: string; suggestion: string }): Promise<void> {
  await page.getByLabel('Title', { exact: true }).fill(words.title);
  await page.getByLabel('Description', { exact: true }).fill(words.description);
  await page.getByLabel('Text', { exact: true }).fill(words.text);
  await page.getByLabel('Disclosure line', { exact: true }).fill(words.disclosure);
  await page.getByLabel('What must not be said').fill('No address, no number of flats.');
  await page.getByLabel('Network', { exact: true }).selectOption({ label: 'X' });
  await page.getByRole('button', { name: 'Add a text' }).click();
  await page.getByRole('textbox', { name: 'X', exact: true }).fill(words.suggestion);
}

describe('the whole chain, from a post inside to a page outside and back', () => {
  afterAll(closeBrowser);

  test('employee, colleague, HR, communications and a stranger each do their part', async () => {
    const awa = await person('awa', { language: 'en', width: 390 });
    const bruno = await person('bruno', { language: 'en' });
    const chloe = await person('chloe', { language: 'en' });
    const nadia = await person('nadia', { language: 'en' });
    const stranger = await visitor({ language: 'en', width: 390 }, { scripts: false });
    try {
      // Awa joins a community and posts; Bruno, who has it open, is told without what he reads moving.
      await awa.go('/communities');
      await awa.page.getByRole('searchbox').first().fill('raccordement des immeubles');
      await awa.page.getByRole('link', { name: 'Raccordement des immeubles', exact: true }).last().click();
      await awa.page.waitForURL(/\/communities\/raccordement-des-immeubles-|\/communities\/raccordement-immeubles-/);
      const community = new URL(awa.page.url()).pathname;
      await awa.page.getByRole('button', { name: /^Join/ }).first().click();
      await awa.page.getByRole('button', { name: /^Join/ }).first().waitFor({ state: 'detached' });
      await bruno.go(community);
      await awa.go(`/write?community=${idIn('community', awa.page)}`);
      await awa.page.getByLabel(/^Title/).fill(title);
      await awa.page.getByRole('textbox', { name: 'Your text' }).last().fill(question);
      await awa.page.getByRole('button', { name: 'Post', exact: true }).click();
      await awa.page.waitForURL(/\/posts\/.+/);

      await bruno.page.getByRole('button', { name: 'One new post' }).click();
      await bruno.page.getByRole('link', { name: title }).first().click();
      await bruno.page.getByRole('textbox', { name: 'Your comment' }).last().fill(answer);
      await bruno.page.getByRole('button', { name: 'Comment', exact: true }).last().click();
      await awa.page.getByText(answer).waitFor();

      // As its manager, Bruno features the post and proposes it for outside.
      await chooseAct(bruno, 'Awa Diallo', 'Feature in the community');
      await bruno.page.getByText('Featured in the community.').first().waitFor();
      await chooseAct(bruno, 'Awa Diallo', 'Propose for outside…');
      await bruno.page.getByLabel('A word to communications').fill('Awa agrees, without the address.');
      await bruno.page.getByRole('button', { name: 'Propose', exact: true }).click();
      await bruno.page.getByRole('dialog').waitFor({ state: 'detached' });

      // HR publishes a material version of the guide and pins a note.
      await chloe.go('/hr/documents');
      await chloe.page.getByRole('button', { name: /^Write version \d+$/ }).click();
      await chloe.page.getByRole('heading', { level: 1, name: /^Version \d+, being written$/ }).waitFor();
      await chloe.page.getByRole('button', { name: /^2\. / }).click();
      await addParagraph(chloe.page, 'Text', 'Les photographies prises sur un chantier suivent la même règle.');
      await chloe.page.getByText(/^Saved at/).first().waitFor();
      await chloe.page.getByRole('button', { name: 'Publish', exact: true }).click();
      const publishing = chloe.page.getByRole('dialog');
      await publishing.getByLabel('What changes, in French').fill('Les photographies de chantier suivent la même règle.');
      await publishing.getByLabel('What changes, in English').fill('Photographs of building sites follow the same rule.');
      await publishing.getByRole('button', { name: /^Publish version \d+$/ }).click();
      await chloe.page.getByRole('heading', { level: 1, name: /^Version \d+, in force$/ }).waitFor();
      await chloe.page.getByRole('tab', { name: 'Note' }).click();
      const note = chloe.page.getByRole('tabpanel');
      await note.getByLabel('In French').fill('Vos remarques sont attendues dans « Le guide en chantier ».');
      await note.getByLabel('In English').fill('Remarks are welcome in “Le guide en chantier”.');
      await note.getByRole('button', { name: /^(Pin|Replace) the note$/ }).click();
      await note.getByText('Remarks are welcome in “Le guide en chantier”.').first().waitFor();

      // Who has not accepted it is no ambassador, and is led to it.
      await awa.go('/ambassadors');
      await awa.page.getByRole('main').getByRole('link', { name: 'Read the guide' }).last().click();
      await awa.page.getByText('Photographs of building sites follow the same rule.', { exact: true }).waitFor();
      await awa.page.getByText('Remarks are welcome in “Le guide en chantier”.').first().waitFor();
      await awa.page.getByRole('button', { name: 'Go to the end' }).click();
      const accept = awa.page.locator('button:not([aria-disabled="true"])', { hasText: /^Accept version \d+/ });
      await accept.waitFor();
      await awa.page.getByRole('checkbox', { name: /I have read version \d+/ }).check();
      await accept.click();
      const download = awa.page.waitForEvent('download');
      await awa.page.getByRole('link', { name: /certificate/i }).first().click();
      expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
      await awa.go('/ambassadors');
      await awa.page.getByRole('button', { name: 'I volunteer' }).click();
      await awa.page.getByRole('heading', { name: 'To share now' }).waitFor();
      expect(await axeFindings(awa.page)).toEqual([]);
      expect(await overflow(awa.page)).toBe(0);

      // Communications makes a kit of the proposal: nothing of the post is copied, what lacks is named, and it is approved once complete.
      await nadia.go('/communications');
      const proposal = nadia.page.getByRole('listitem').filter({ hasText: title });
      await proposal.getByText('Awa agrees, without the address.').waitFor();
      await proposal.getByRole('button', { name: 'Make a kit of it' }).click();
      await nadia.page.getByRole('heading', { level: 1, name: 'Kit in preparation' }).waitFor();
      expect(await nadia.page.getByLabel('Text', { exact: true }).inputValue()).toBe('');
      await writeKit(nadia, {
        title: 'Des couleurs dans les colonnes', description: 'Ranger par couleur fait gagner une demi-heure.', text: 'Nos techniciennes rangent les colonnes par couleur.',
        disclosure: 'Je travaille chez Méridian.', suggestion: 'Des couleurs dans les colonnes montantes. Je travaille chez Méridian.',
      });
      await nadia.page.getByRole('button', { name: 'Approve…' }).click();
      await nadia.page.getByRole('button', { name: 'Approve and publish' }).click();
      await nadia.page.getByText(/^Title, in English: /).waitFor();
      await nadia.page.getByRole('button', { name: 'In English' }).click();
      await writeKit(nadia, {
        title: outside, description: 'Sorting by colour saves half an hour.', text: 'Our technicians sort the risers by colour.',
        disclosure: 'I work for Méridian.', suggestion: 'Colours in the risers save half an hour. I work for Méridian.',
      });
      expect(await axeFindings(nadia.page)).toEqual([]);
      await nadia.page.getByRole('button', { name: 'Approve…' }).click();
      await nadia.page.getByRole('button', { name: 'Approve and publish' }).click();
      await nadia.page.getByRole('heading', { name: 'How far it went' }).waitFor();
      const kitPath = new URL(nadia.page.url()).pathname;

      // The ambassador's page shows it without a reload. She shares it on X.
      const card = awa.page.getByRole('listitem').filter({ hasText: outside });
      await card.getByRole('link', { name: 'Prepare this share' }).click();
      const sheet = awa.page.getByRole('dialog');
      await sheet.getByRole('radio', { name: /^X/ }).check();
      await sheet.getByText('No address, no number of flats.').waitFor();
      await sheet.getByRole('textbox', { name: 'In your own words' }).fill('Our tower too!');
      await sheet.getByRole('button', { name: /^Put .* back$/ }).click();
      await sheet.getByText(/characters left of 280, link included/).waitFor();
      expect(await axeFindings(awa.page)).toEqual([]);
      await sheet.getByRole('button', { name: 'Prepare my share' }).click();
      const open = await sheet.getByRole('link', { name: /^Open X/ }).getAttribute('href');
      const intent = new URL(open!);
      expect([intent.origin, intent.pathname, intent.searchParams.get('text')]).toEqual(['https://x.com', '/intent/tweet', 'I work for Méridian.\nOur tower too!']);
      const link = intent.searchParams.get('url')!;
      await sheet.getByRole('button', { name: 'Done' }).click();

      // A stranger, without scripts, reads what was approved and nothing of what was said inside.
      await stranger.go(link);
      expect(await stranger.page.getByRole('heading', { level: 1 }).innerText()).toBe(outside);
      const page = await stranger.page.content();
      for (const inside of [title, question, answer, 'Awa', 'Bruno', 'No address']) expect(page).not.toContain(inside);
      expect(await overflow(stranger.page)).toBe(0);

      // Communications withdraws it: gone at the next request, and the ambassador reads why.
      await nadia.go(kitPath);
      await nadia.page.getByRole('button', { name: 'Withdraw…' }).click();
      await nadia.page.getByLabel('The reason that those who shared it will read').fill('The tower is being sold; its owner asked us to wait.');
      await nadia.page.getByRole('button', { name: 'Withdraw', exact: true }).click();
      await nadia.page.getByText(/^Withdrawn on .*its owner asked us to wait\./).waitFor();
      expect((await stranger.page.reload())!.status()).toBe(410);
      expect((await stranger.page.goto(link))!.status()).toBe(410);
      expect(await stranger.page.content()).not.toContain(outside);
      await awa.go('/ambassadors');
      await awa.page.getByText(/its owner asked us to wait/).waitFor();
      await awa.page.getByText(/opened once/).first().waitFor();
      expect(await awa.page.getByRole('listitem').filter({ hasText: outside }).getByRole('link', { name: 'Prepare this share' }).count()).toBe(0);
    } finally {
      await Promise.all([awa, bruno, chloe, nadia, stranger].map((someone) => someone.leave()));
    }
  });
});
