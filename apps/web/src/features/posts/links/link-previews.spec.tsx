import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../../../../test/show.tsx';
import { LinkPreviews } from './LinkPreviews.tsx';

const card = (url: string, title: string | null) => ({ __typename: 'LinkCard', url, title, description: null, siteName: null, path: null, pictureUrl: null });
const answered = (found: object | null) => ({ previewLink: { __typename: 'PreviewLinkPayload', card: found } });

function Writing({ text, onLeave = () => {} }: { text: string; onLeave?: () => void }) {
  const [without, setWithout] = useState<readonly string[]>([]);
  return (
    <>
      <LinkPreviews value={text} without={without} onWithout={setWithout} onLeave={onLeave} />
      <pre>{without.join(' ')}</pre>
    </>
  );
}

/** After who writes has rested. */
const soon = { timeout: 5_000 };

/** What is said to who does not see it. */
const told = () => document.querySelector('p[role="status"]');

test('a link has its place as soon as it is written, then the words of its page; what it says is told', async () => {
  const { sent } = await show(<Writing text="Voir https://example.org/a#part." />, { answers: { PreviewLink: answered(card('https://example.org/a', 'Norme des couleurs')) } });
  expect(screen.getByText('example.org', { selector: '.linkcard__t' })).toBeInTheDocument();
  expect(await screen.findByText('Norme des couleurs', { selector: '.linkcard__t' }, soon)).toBeInTheDocument();
  expect(told()).toHaveTextContent('Norme des couleurs');
  expect(sent.filter(({ operation }) => operation === 'PreviewLink').map(({ variables }) => variables)).toEqual([{ input: { url: 'https://example.org/a' } }]);
  // One would leave what one writes.
  expect(screen.queryByRole('link')).toBeNull();
});

test.each([['gives nothing', answered(null)], ['can’t be asked for', new Error('No network.')]])('a page that %s gives its place back, and nothing is said', async (_, answer) => {
  await show(<Writing text="https://example.org/none" />, { answers: { PreviewLink: answer } });
  await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull(), soon);
  expect(told()).toBeEmptyDOMElement();
});

test('a card is taken away before the text is sent, and the text has the focus again', async () => {
  let left = 0;
  const { user } = await show(<Writing text="https://example.org/a https://example.org/b" onLeave={() => (left += 1)} />, {
    answers: { PreviewLink: ({ input }) => answered(card((input as { url: string }).url, `Page ${(input as { url: string }).url.slice(-1)}`)) },
  });
  await user.click(await screen.findByRole('button', { name: /^Retirer la carte «.Page a.»$/ }, soon));
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(document.querySelector('pre')).toHaveTextContent(/^https:\/\/example.org\/a$/);
  expect(left).toBe(1);
});
