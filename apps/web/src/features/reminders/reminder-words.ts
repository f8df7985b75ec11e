import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IconName } from '@parvis/ui';
import type { ReminderKind } from '../../platform/graphql/__generated__/graphql.ts';

/** What each reminder says of the thing whose title stands beside it. */
export const reminderWords: Record<ReminderKind, { icon: IconName; words: MessageDescriptor }> = {
  bookmark: { icon: 'mark', words: msg`You asked to come back to it` },
  event_day: { icon: 'cal', words: msg`This event is soon` },
  event_hour: { icon: 'cal', words: msg`This event begins shortly` },
  event_moved: { icon: 'cal', words: msg`This event has a new date` },
  event_cancelled: { icon: 'cal', words: msg`This event is cancelled` },
  event_place: { icon: 'cal', words: msg`You have a place now` },
  pin_review: { icon: 'pin', words: msg`You look after this pin: does it still hold?` },
  resource_review: { icon: 'link', words: msg`You look after this resource: does it still hold?` },
};
