import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tabs } from './Tabs.tsx';

test('by keyboard: arrows go round the tabs, Home and End to the ends, Tab into the panel', async () => {
  const user = userEvent.setup();
  render(
    <Tabs
      label="Period"
      tabs={[
        { key: 'week', label: 'Week', panel: 'Seven days' },
        { key: 'month', label: 'Month', panel: 'Thirty days' },
        { key: 'year', label: 'Year', panel: 'Twelve months' },
      ]}
    />,
  );
  await user.tab();
  expect(screen.getByRole('tab', { name: 'Week', selected: true })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: 'Year', selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Year' })).toHaveTextContent('Twelve months');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Month', selected: true })).toHaveFocus();
  await user.keyboard('{End}');
  expect(screen.getByRole('tab', { name: 'Year' })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('tabpanel', { name: 'Year' })).toHaveFocus();
});
