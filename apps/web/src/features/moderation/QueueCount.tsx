import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Count } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { queueCountQuery } from './queue.graphql.ts';

/** How many reported posts and comments wait, beside « Moderation ». */
export function QueueCount() {
  const format = useFormat();
  const { data } = useQuery(queueCountQuery, { pollInterval: 300_000 });
  const total = data?.viewer?.moderationQueue.totalCount ?? 0;
  if (total === 0) return null;
  return (
    <Count quiet label={plural(total, { one: '# waits', other: '# wait' })}>
      {format.number(total)}
    </Count>
  );
}
