import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { Button } from '../actions/Button.tsx';
import { Checkbox } from './Checkbox.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { Radio } from './Radio.tsx';
import { Select } from './Select.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

test('a field is read with its label, its hint and what is wrong with it', () => {
  render(<TextField label="Name" hint="3 to 60 signs." error="Too short." />);
  const field = screen.getByRole('textbox', { name: 'Name' });
  expect(field).toHaveAccessibleDescription('3 to 60 signs. Too short.');
  expect(field).toBeInvalid();
});

test('a field without an error is valid and describes nothing that is not there', () => {
  render(
    <>
      <TextField label="Name" />
      <TextArea label="Message" />
      <Select label="Language" hint="Of the post.">
        <option>French</option>
      </Select>
    </>,
  );
  expect(screen.getByLabelText('Name')).toBeValid();
  expect(screen.getByLabelText('Name')).not.toHaveAttribute('aria-describedby');
  expect(screen.getByLabelText('Message')).not.toHaveAttribute('aria-describedby');
  expect(screen.getByRole('combobox', { name: 'Language' })).toHaveAccessibleDescription('Of the post.');
});

test('a question over several radios is read with its error', () => {
  render(
    <FieldGroup label="Where?" error="Choose a network.">
      <Radio name="net" label="Mastodon" />
    </FieldGroup>,
  );
  expect(screen.getByRole('group', { name: 'Where?' })).toHaveAccessibleDescription('Choose a network.');
});

test('someone who writes sees how much they wrote', async () => {
  render(<TextArea label="Message" counter={(length) => `${length} of 2000`} defaultValue="Hi" />);
  expect(screen.getByText('2 of 2000')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Message'), ' all');
  expect(screen.getByText('6 of 2000')).toBeInTheDocument();
});

interface Post {
  title: string;
  body: string;
  language: string;
  copy: boolean;
}

function Form({ onSend, busy }: { onSend: (post: Post) => void; busy?: boolean }) {
  const form = useForm<Post>({ defaultValues: { title: '', body: 'Draft', language: 'fr', copy: false } });
  return (
    <form onSubmit={form.handleSubmit(onSend)}>
      <TextField label="Title" {...form.register('title', { required: 'Give it a title.' })} error={form.formState.errors.title?.message} />
      <TextArea label="Body" counter={(length) => `${length} signs`} {...form.register('body')} />
      <Select label="Language" {...form.register('language')}>
        <option value="fr">French</option>
        <option value="en">English</option>
      </Select>
      <Checkbox label="Send me a copy" {...form.register('copy')} />
      <Button type="submit" busy={busy}>
        Publish
      </Button>
    </form>
  );
}

test('react-hook-form fills, reads and focuses the fields', async () => {
  const sent: Post[] = [];
  render(<Form onSend={(post) => sent.push(post)} />);
  expect(screen.getByLabelText('Body')).toHaveValue('Draft');
  expect(screen.getByText('5 signs')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  expect(screen.getByLabelText('Title')).toHaveFocus();
  expect(screen.getByLabelText('Title')).toHaveAccessibleDescription('Give it a title.');
  await userEvent.type(screen.getByLabelText('Title'), 'Fibre');
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'en');
  await userEvent.click(screen.getByLabelText('Send me a copy'));
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  expect(sent).toEqual([{ title: 'Fibre', body: 'Draft', language: 'en', copy: true }]);
});

test('while a form is being sent, neither a press nor Enter sends it again', async () => {
  const sent: Post[] = [];
  render(<Form busy onSend={(post) => sent.push(post)} />);
  await userEvent.type(screen.getByLabelText('Title'), 'Fibre{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
  expect(screen.getByRole('button', { name: 'Publish' })).toHaveAttribute('aria-busy', 'true');
  expect(sent).toEqual([]);
});

test('the summary of what is wrong takes the focus and leads to each field', async () => {
  const errors = [{ message: 'Choose a date to come.', fieldId: 'until' }];
  const page = (shown: typeof errors) => (
    <>
      <ErrorSummary title="One thing to correct" errors={shown} />
      <TextField id="until" label="Until" />
    </>
  );
  const { rerender } = render(page([]));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await act(async () => rerender(page(errors)));
  expect(screen.getByRole('alert', { name: 'One thing to correct' })).toHaveFocus();
  await userEvent.click(screen.getByText('Choose a date to come.'));
  expect(screen.getByLabelText('Until')).toHaveFocus();
});
