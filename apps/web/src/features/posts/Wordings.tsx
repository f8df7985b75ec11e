import { Trans, useLingui } from '@lingui/react/macro';
import type { MentionKind } from '@parvis/rich-text';
import { Button, Dialog, ErrorState, Note, Spinner, lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import type { RedactWordingInput } from '../../platform/graphql/__generated__/graphql.ts';
import { Difference, type Wording } from './Difference.tsx';
import { nothingMentioned, type Mentioned } from './WrittenText.tsx';

const RedactForm = lazily(() => import('../moderation/RedactForm.tsx').then((module) => ({ default: module.RedactForm })));

/** A wording with its place in the history. */
export interface PastWording extends Wording {
  /** None for the one that stands. */
  id: string | null;
  /** When it was replaced, ISO 8601; null for the one that stands. */
  at: string | null;
  /** Why a manager made it unreadable; null where it can be read. */
  redacted: string | null;
}

export interface WordingsProps {
  /** The one that stands, then the earlier ones, the latest first. Undefined while it is read. */
  wordings: readonly PastWording[] | undefined;
  /** None while it is read. */
  mentioned: Pick<Mentioned, 'mentionedPeople' | 'mentionedCommunities'> | null | undefined;
  files: readonly { id: string; name: string }[];
  /** For who moderates: how the server is told which wording. */
  redacts?: (id: string) => Pick<RedactWordingInput, 'postEditId' | 'commentEditId'>;
  onRedacted: () => void;
  failed: boolean;
  onRetry: () => void;
  /** Where more follow. */
  onMore?: () => void;
  onClose: () => void;
}

/** Every wording of a text, the latest first, each with what changed from the one before, word by word. */
export function Wordings({ wordings, mentioned, files, redacts, onRedacted, failed, onRetry, onMore, onClose }: WordingsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const language = useLanguage();
  const [redacting, setRedacting] = useState<string | null>(null);
  const { mentionedPeople, mentionedCommunities } = mentioned ?? nothingMentioned;
  const names = new Map([...[...mentionedPeople, ...mentionedCommunities].map(({ id, name }) => [id, `@${name}`] as const), ...files.map(({ id, name }) => [id, name] as const)]);
  const unnamed = (kind: MentionKind) => (kind === 'community' ? t`a community` : kind === 'file' ? '…' : '@…');
  return (
    <Dialog open onClose={onClose} title={<Trans>What was changed</Trans>} closeLabel={t`Close`}>
      {failed && !wordings && <ErrorState title={<Trans>The history could not be read</Trans>} onRetry={onRetry} retryLabel={<Trans>Try again</Trans>} />}
      {!failed && !wordings && <Spinner label={t`Loading`} />}
      <div className="stack stack--5">
        {wordings?.map((after, place) => {
          const before = wordings[place + 1];
          if (!before?.at || !before.id) return null;
          const { id, at, redacted } = before;
          return (
            <section key={id} className="stack stack--2">
              <h3>{format.dateTime(at)}</h3>
              {redacted ? (
                <Note icon="eyeoff">
                  <Trans>The wording before was made unreadable by a manager: {redacted}</Trans>
                </Note>
              ) : (
                <Difference before={before} after={after.redacted ? null : after} language={language} nameOf={(kind, id) => names.get(id) ?? unnamed(kind)} />
              )}
              {redacts && !redacted && redacting !== id && (
                <div>
                  <Button kind="quiet" icon="eyeoff" onClick={() => setRedacting(id)}>
                    <Trans>Make the wording before unreadable</Trans>
                  </Button>
                </div>
              )}
              {redacts && redacting === id && (
                <Suspense fallback={<Spinner label={t`Loading`} />}>
                  <RedactForm
                    wording={redacts(id)}
                    onEnd={(done) => {
                      setRedacting(null);
                      if (done) onRedacted();
                    }}
                  />
                </Suspense>
              )}
            </section>
          );
        })}
      </div>
      {onMore && (
        <Button wide onClick={onMore}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Dialog>
  );
}
