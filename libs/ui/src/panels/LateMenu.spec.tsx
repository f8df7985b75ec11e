import { lazy } from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LateMenu } from './LateMenu.tsx';
import { Menu, type MenuBeginning } from './Menu.tsx';

function draw() {
  let come = (_: { default: typeof Acts }) => {};
  const Acts = ({ begin }: { begin: MenuBeginning }) => <Menu begin={begin} label="Other acts" items={[{ key: 'copy', label: 'Copy the link' }]} />;
  const Late = lazy(() => new Promise<{ default: typeof Acts }>((resolve) => (come = resolve)));
  render(
    <>
      <LateMenu label="Other acts">{(begin) => <Late begin={begin} />}</LateMenu>
      <button type="button">Next</button>
    </>,
  );
  return { user: userEvent.setup(), arrive: () => act(async () => come({ default: Acts })), button: () => screen.getByRole('button', { name: 'Other acts' }) };
}

test('what is pressed before the menu has come opens it when it comes', async () => {
  const { user, arrive, button } = draw();
  await user.click(button());
  expect(screen.queryByRole('menu')).toBeNull();
  await arrive();
  expect(await screen.findByRole('menuitem', { name: 'Copy the link' })).toHaveFocus();
});

test('the focus passes from the button that waits to the one that has come, and nothing opens', async () => {
  const { user, arrive, button } = draw();
  await user.tab();
  expect(button()).toHaveFocus();
  await arrive();
  expect(button()).toHaveAttribute('aria-expanded', 'false');
  expect(button()).toHaveFocus();
});

test('who has gone on is not called back', async () => {
  const { user, arrive } = draw();
  await user.tab();
  await user.tab();
  await arrive();
  expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
  expect(screen.queryByRole('menu')).toBeNull();
});
