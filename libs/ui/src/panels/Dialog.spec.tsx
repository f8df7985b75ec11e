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

describe('in a browser, which starts a dialog on its first button', () => {
  const { showModal } = HTMLDialogElement.prototype;
  beforeEach(() => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      showModal.call(this);
      this.querySelector('button')?.focus();
    };
  });
  afterEach(() => {
    HTMLDialogElement.prototype.showModal = showModal;
  });
  const nothing = () => undefined;

  test('one writes at once in its field', async () => {
    render(<Page />);
    await userEvent.click(screen.getByText('Report'));
    expect(screen.getByLabelText('Why')).toHaveFocus();
  });

  test('a choice starts on what is chosen', () => {
    render(
      <Dialog open onClose={nothing} title="Theme" closeLabel="Close">
        {['Light', 'Dark'].map((name) => (
          <label key={name}>
            {name} <input type="radio" name="theme" defaultChecked={name === 'Dark'} />
          </label>
        ))}
      </Dialog>,
    );
    expect(screen.getByLabelText('Dark')).toHaveFocus();
  });

  test('a question starts on the way back', () => {
    render(
      <ConfirmDialog open onClose={nothing} onConfirm={nothing} title="Delete the post?" confirmLabel="Delete the post" cancelLabel="Keep it" closeLabel="Close" danger>
        Its comments go with it.
      </ConfirmDialog>,
    );
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  });

  test('what is only read starts where the browser does', () => {
    render(
      <Dialog open onClose={nothing} title="History" closeLabel="Close" footer={<button>Done</button>}>
        <a href="/">A link far below</a>
      </Dialog>,
    );
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
  });
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
