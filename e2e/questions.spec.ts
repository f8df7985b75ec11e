import { idInPart } from '@parvis/domain';
import { appUrl, axeFindings, closeBrowser, person } from './person.ts';

describe('a question', () => {
  afterAll(closeBrowser);

  test('is asked, answered by a colleague, its answer accepted and shown first to everyone', async () => {
    const gaelle = await person('gaelle', { language: 'en' });
    const bruno = await person('bruno', { language: 'en', width: 390 });
    try {
      const { page } = gaelle;
      await gaelle.go('/communities/mine');
      await page.getByRole('main').getByRole('link', { name: 'Fibre au quotidien', exact: true }).first().click();
      await page.waitForURL(/\/communities\/community_/);
      const community = /community_\w+/.exec(page.url())![0];
      await gaelle.go(`/write?community=${community}`);
      await page.getByRole('group', { name: /What would you like to post/ }).getByRole('button', { name: 'Question' }).click();
      await page.getByLabel(/^Your question, in one sentence/).fill('Who lends a splicer in Redon?');
      await page.getByRole('textbox', { name: 'Your text' }).last().fill('For a day, next week.');
      await page.getByRole('button', { name: 'Post the question' }).click();
      await page.waitForURL(/\/posts\/./);
      await page.getByRole('heading', { level: 1, name: 'Who lends a splicer in Redon?' }).waitFor();
      const path = new URL(page.url()).pathname;

      // Bruno has the same question, then finds the answer.
      await bruno.go(path);
      await bruno.page.getByRole('button', { name: /I have the same question/ }).click();
      await bruno.page.getByRole('button', { name: /I have the same question/, pressed: true }).waitFor();
      const answer = 'The store in Cesson has two: ask Christophe.';
      for (const body of ['Not me.', answer]) {
        const sent = await bruno.context.request.post(`${appUrl()}/graphql`, {
          data: {
            query: 'mutation ($input: PostCommentInput!) { postComment(input: $input) { errors { code } } }',
            variables: { input: { clientId: crypto.randomUUID(), postId: idInPart('post', path.split('/')[2]!), body, language: 'en' } },
          },
        });
        expect(await sent.json()).toEqual({ data: { postComment: { errors: [] } } });
      }

      const comment = page.locator('.comments .comment').filter({ hasText: answer });
      await comment.getByRole('button', { name: 'Accept the comment by Bruno Le Goff as the answer' }).click();
      await page.getByRole('region', { name: 'Accepted answer' }).getByText(answer).waitFor();

      // Bruno's open page shows it too, above the comments, with the way to its place.
      const shown = bruno.page.getByRole('region', { name: 'Accepted answer' });
      await shown.getByText('Answer accepted by Gaëlle Kerdoncuff').waitFor();
      const above = await shown.evaluate((region) => Boolean(region.compareDocumentPosition(document.getElementById('comments')!) & Node.DOCUMENT_POSITION_FOLLOWING));
      expect(above).toBe(true);
      expect(await axeFindings(bruno.page)).toEqual([]);
      await shown.getByRole('link', { name: 'See it in its place' }).click();
      await bruno.page.locator('.comment--around').getByText(answer).waitFor();
    } finally {
      await gaelle.leave();
      await bruno.leave();
    }
  });
});
