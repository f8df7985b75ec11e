import { useState } from 'react';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Dialog } from './Dialog.tsx';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Report</button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Report this post" closeLabel="Close">
        <label>
          Why <input />
        </label>
      </Dialog>
    </>
  );
}

test('a dialog is named by its title and is not there before it is asked for', async () => {
  render(<Page />);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await userEvent.click(screen.getByText('Report'));
  expect(screen.getByRole('dialog', { name: 'Report this post' })).toHaveAttribute('open');
});

test('closing gives the focus back to the button that opened it', async () => {
  render(<Page />);
  await userEvent.click(screen.getByText('Report'));
  await userEvent.click(screen.getByLabelText('Why'));
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByText('Report')).toHaveFocus();
});

test('Esc asks the page to close it, and the browser does not close it behind the page’s back', async () => {
  render(<Page />);
  await userEvent.click(screen.getByText('Report'));
  const dialog = screen.getByRole('dialog');
  // What a browser sends when Esc is pressed in a modal dialog.
  const cancel = createEvent('cancel', dialog, { cancelable: true });
  fireEvent(dialog, cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByText('Report')).toHaveFocus();
});

test('a question before a deletion starts on the way back', async () => {
  const nothing = () => undefined;
  render(
    <ConfirmDialog open onClose={nothing} onConfirm={nothing} title="Delete the post?" confirmLabel="Delete the post" cancelLabel="Keep it" closeLabel="Close" danger>
      Its comments go with it.
    </ConfirmDialog>,
  );
  expect(screen.getByRole('alertdialog', { name: 'Delete the post?' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
});
