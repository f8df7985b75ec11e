import { screen, waitFor, within } from '@testing-library/react';
import { liveLine } from '../../../test/live.ts';

const line = liveLine();
const { show } = await import('../../../test/show.tsx');
const { ReminderStatus } = await import('./ReminderStatus.tsx');

const told = (minutesAgo: number) => ({
  LastReminder: {
    viewer: {
      __typename: 'Viewer',
      reminders: {
        __typename: 'ReminderConnection',
        nodes: [{
          __typename: 'Reminder', id: 'reminder_1', kind: 'event_hour', deliveredAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
          post: { __typename: 'Post', id: 'post_1', title: 'Bourse aux plants', excerpt: '' },
        }],
      },
    },
  },
});

test('what one has just been reminded of is said once, quietly, and leads there', async () => {
  const { user, router } = await show(<ReminderStatus />, { answers: told(0) });
  await waitFor(() => expect(line.watched).toEqual([{ kind: 'me', id: undefined }]));
  await line.signal({ type: 'reminderChanged' });
  const status = within(screen.getByRole('status'));
  expect(await status.findByText('Bourse aux plants')).toBeVisible();
  expect(status.getByText(/Cet événement commence bientôt/)).toBeVisible();
  await line.signal({ type: 'reminderChanged' });
  expect(status.getAllByText('Bourse aux plants')).toHaveLength(1);
  await user.click(status.getByRole('button', { name: 'Lire' }));
  expect(router.state.location.pathname).toBe('/posts/post_1');
});

test('a resource to be looked at again leads a manager to where it is changed, anyone else to where it is read', async () => {
  const [{ viewer }, node] = [told(0).LastReminder, told(0).LastReminder.viewer.reminders.nodes[0]!];
  for (const [viewerCanManage, path] of [[true, '/communities/community_1/settings'], [false, '/communities/community_1/about']] as const) {
    const resource = { __typename: 'Resource', id: 'resource_1', title: 'Norme des couleurs', community: { __typename: 'Community', id: 'community_1', language: 'fr', visibility: 'open', viewerCanManage } };
    const nodes = [{ ...node, kind: 'resource_review', post: null, comment: null, resource }];
    const { user, router, unmount } = await show(<ReminderStatus />, { answers: { LastReminder: { viewer: { ...viewer, reminders: { ...viewer.reminders, nodes } } } } });
    await waitFor(() => expect(line.watched).not.toEqual([]));
    await line.signal({ type: 'reminderChanged' });
    const status = within(screen.getByRole('status'));
    expect(await status.findByText('Norme des couleurs')).toBeVisible();
    expect(status.getByText(/Vous suivez cette ressource/)).toBeVisible();
    await user.click(status.getByRole('button', { name: 'Lire' }));
    expect(router.state.location.pathname).toBe(path);
    unmount();
  }
});

test('what was told a while ago is no news', async () => {
  await show(<ReminderStatus />, { answers: told(10) });
  await line.signal({ type: 'reminderChanged' });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
