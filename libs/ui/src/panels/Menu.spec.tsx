import { useState } from 'react';
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LinkProvider } from '../links/Anchor.tsx';
import { Dialog } from './Dialog.tsx';
import { Menu } from './Menu.tsx';

function draw() {
  const edit = jest.fn();
  const report = jest.fn();
  const navigate = jest.fn();
  render(
    <LinkProvider link={(props) => <a {...props} />} navigate={navigate}>
      <Menu
        label="Other acts"
        items={[
          { key: 'edit', label: 'Edit', onSelect: edit },
          { key: 'guide', label: 'Read the guide', href: '/guide' },
          'separator',
          { key: 'report', label: 'Report', danger: true, onSelect: report },
        ]}
      />
    </LinkProvider>,
  );
  return { edit, report, navigate, button: screen.getByRole('button', { name: 'Other acts' }) };
}

test('by keyboard: opens on its first act, moves, chooses, and gives the focus back', async () => {
  const user = userEvent.setup();
  const { edit, report, button } = draw();
  button.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('menu', { name: 'Other acts' })).toBeInTheDocument();
  expect(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{End}');
  expect(screen.getByRole('menuitem', { name: 'Report' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(report).toHaveBeenCalledTimes(1);
  expect(edit).not.toHaveBeenCalled();
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the up arrow opens on the last act, and Esc closes without doing anything', async () => {
  const user = userEvent.setup();
  const { edit, report, button } = draw();
  button.focus();
  await user.keyboard('{ArrowUp}');
  expect(await screen.findByRole('menuitem', { name: 'Report' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(edit).not.toHaveBeenCalled();
  expect(report).not.toHaveBeenCalled();
  expect(button).toHaveFocus();
});

test('a link in a menu is followed by the application’s router', async () => {
  const user = userEvent.setup();
  const { navigate, button } = draw();
  await user.click(button);
  const link = await screen.findByRole('menuitem', { name: 'Read the guide' });
  expect(link).toHaveAttribute('href', '/guide');
  await user.click(link);
  expect(navigate).toHaveBeenCalledWith('/guide', undefined);
});

test('a menu of one choice says which is in force and tells the next', async () => {
  const user = userEvent.setup();
  const choose = jest.fn();
  render(<Menu label="Tell me" chosen="all" onChoose={choose} items={[{ key: 'all', label: 'All' }, { key: 'none', label: 'Nothing' }]} />);
  await user.click(screen.getByRole('button', { name: 'Tell me' }));
  expect(await screen.findByRole('menuitemradio', { name: 'All' })).toHaveAttribute('aria-checked', 'true');
  await user.click(screen.getByRole('menuitemradio', { name: 'Nothing' }));
  expect(choose).toHaveBeenCalledWith('none');
});

function PostWithReport() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Dialog open={open} onClose={() => setOpen(false)} title="Report" closeLabel="Close">
        <input aria-label="Why" />
      </Dialog>
      <Menu label="Other acts" items={[{ key: 'report', label: 'Report', onSelect: () => setOpen(true) }]} />
    </>
  );
}

test('a dialog opened from a menu gives the focus back to the menu’s button', async () => {
  const user = userEvent.setup();
  render(<PostWithReport />);
  await user.click(screen.getByRole('button', { name: 'Other acts' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Report' }));
  await user.click(await screen.findByLabelText('Why'));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('button', { name: 'Other acts' })).toHaveFocus();
});
