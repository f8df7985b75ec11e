import { useLingui } from '@lingui/react/macro';
import type { Language, PostKind } from '@parvis/domain';
import { Spinner, lazily } from '@parvis/ui';
import { Suspense, type ComponentType } from 'react';
import type { PostPostInput } from '../../../platform/graphql/__generated__/graphql.ts';
import { emptyEvent, eventInput, type EventDraft } from '../events/event-draft.ts';
import { emptyPoll, pollInput, type PollDraft } from '../polls/poll-draft.ts';

/** What is being written beside the text, by kind: all of it is kept in the draft, also while another kind is chosen. */
export interface PartDrafts {
  poll?: PollDraft;
  event?: EventDraft;
}

export interface KindFieldsProps {
  parts: PartDrafts;
  onChange: (parts: PartDrafts) => void;
  /** What the server refused at a field of the part, such as `poll.choices`. */
  errorOf: (field: string) => string | undefined;
  language: Language;
}

// Made with `lazily`: who writes a discussion loads none of them.
const fields: Partial<Record<PostKind, ComponentType<KindFieldsProps>>> = {
  poll: lazily(() => import('../polls/PollFields.tsx').then((module) => ({ default: module.PollFields }))),
  event: lazily(() => import('../events/EventFields.tsx').then((module) => ({ default: module.EventFields }))),
};

/** Where the fields of a kind stand: after the text. */
export function KindFields({ kind, ...rest }: KindFieldsProps & { kind: PostKind }) {
  const { t } = useLingui();
  const Fields = fields[kind];
  if (!Fields) return null;
  return (
    <Suspense fallback={<Spinner label={t`Loading`} />}>
      <Fields {...rest} />
    </Suspense>
  );
}

/** What is sent of the chosen kind; parts of others stay in the draft. Times are those of the clock in `timeZone`. */
export function inputOfKind(kind: PostKind, parts: PartDrafts, timeZone: string): Pick<PostPostInput, 'kind' | 'poll' | 'event'> {
  if (kind === 'poll') return { kind, poll: pollInput(parts.poll ?? emptyPoll, timeZone) };
  return kind === 'event' ? { kind, event: eventInput(parts.event ?? emptyEvent, timeZone) } : { kind };
}

/** Whether a refusal is said at a field of the kind. */
export const isOfKind = (kind: PostKind, field: string): boolean => field === kind || field.startsWith(`${kind}.`);
