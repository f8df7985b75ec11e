import { Trans } from '@lingui/react/macro';
import type { PostKind } from '@parvis/domain';

/** What the title of each kind is called while one writes it. */
export function titleLabel(kind: PostKind) {
  if (kind === 'event') return <Trans>Name of the event</Trans>;
  return kind === 'question' || kind === 'poll' ? <Trans>Your question, in one sentence</Trans> : <Trans>Title</Trans>;
}

/** The button that posts each kind. */
export function postLabel(kind: PostKind) {
  if (kind === 'question') return <Trans>Post the question</Trans>;
  if (kind === 'poll') return <Trans>Post the poll</Trans>;
  if (kind === 'event') return <Trans>Post the event</Trans>;
  if (kind === 'announcement') return <Trans>Post the announcement</Trans>;
  return <Trans>Post</Trans>;
}
