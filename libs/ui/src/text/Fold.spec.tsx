import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Fold } from './Fold.tsx';

/** jsdom lays nothing out: says how high the text is, and how high its box. */
function lay(text: number, box: number) {
  jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(text);
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(box);
}
afterEach(() => {
  jest.restoreAllMocks();
});

test('a long text shows its beginning, and the rest on request', async () => {
  lay(600, 200);
  render(
    <Fold moreLabel="Read on" lessLabel="Fold">
      <p>A long text</p>
    </Fold>,
  );
  const more = screen.getByRole('button', { name: 'Read on', expanded: false });
  await userEvent.click(more);
  expect(screen.getByRole('button', { name: 'Fold', expanded: true })).toHaveFocus();
});

test('a text that fits has no button', () => {
  lay(120, 120);
  render(
    <Fold moreLabel="Read on" lessLabel="Fold">
      <p>A short text</p>
    </Fold>,
  );
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
