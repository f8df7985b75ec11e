import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Toolbar } from './Toolbar.tsx';

function Bar({ names, hidden = [] }: { names: string[]; hidden?: string[] }) {
  return (
    <>
      <button>Before</button>
      <Toolbar aria-label="Formatting">
        {names.map((name) => (
          <span key={name} style={hidden.includes(name) ? { display: 'none' } : undefined}>
            <button>{name}</button>
          </span>
        ))}
      </Toolbar>
      <button>After</button>
    </>
  );
}
const focused = () => document.activeElement?.textContent;
const stops = () => screen.getByRole('toolbar').querySelectorAll('button[tabindex="0"]');

test('a toolbar is one Tab stop, within which arrows go round and Home and End lead to its ends', async () => {
  const user = userEvent.setup();
  render(<Bar names={['Bold', 'Italic', 'Link']} />);
  await user.tab();
  await user.tab();
  expect(focused()).toBe('Bold');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Italic');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(focused()).toBe('Link');
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Bold');
  await user.keyboard('{End}');
  expect(focused()).toBe('Link');
  await user.keyboard('{Home}');
  expect(focused()).toBe('Bold');
  await user.tab();
  expect(focused()).toBe('After');
});

test('Tab comes back to the button that one left', async () => {
  const user = userEvent.setup();
  render(<Bar names={['Bold', 'Italic', 'Link']} />);
  await user.tab();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  await user.tab();
  await user.tab({ shift: true });
  expect(focused()).toBe('Italic');
});

test('a button that is not on screen is passed over, and one that goes leaves the stop to the first', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Bar names={['Bold', 'Italic', 'Link']} hidden={['Bold', 'Italic']} />);
  await user.tab();
  await user.tab();
  expect(focused()).toBe('Link');
  rerender(<Bar names={['Bold', 'Italic']} />);
  expect(stops()).toHaveLength(1);
  expect(stops()[0]).toHaveTextContent('Bold');
});
