import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, ErrorState, Spinner } from '@parvis/ui';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { Difference, type Wording } from './Difference.tsx';

export interface WordingsProps {
  /** The one that stands, then the earlier ones, the latest first; `at` is when a wording was replaced. Undefined while it is read. */
  wordings: readonly (Wording & { at: string | null })[] | undefined;
  people: readonly { id: string; name: string }[];
  failed: boolean;
  onRetry: () => void;
  /** Where more follow. */
  onMore?: () => void;
  onClose: () => void;
}

/** Every wording of a text, the latest first, each with what changed from the one before, word by word. */
export function Wordings({ wordings, people, failed, onRetry, onMore, onClose }: WordingsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const language = useLanguage();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <Dialog open onClose={onClose} title={<Trans>What was changed</Trans>} closeLabel={t`Close`}>
      {failed && !wordings && <ErrorState title={<Trans>The history could not be read</Trans>} onRetry={onRetry} retryLabel={<Trans>Try again</Trans>} />}
      {!failed && !wordings && <Spinner label={t`Loading`} />}
      <div className="stack stack--5">
        {wordings?.map((after, place) => {
          const before = wordings[place + 1];
          return (
            before?.at && (
              <section key={before.at} className="stack stack--2">
                <h3>{format.dateTime(before.at)}</h3>
                <Difference before={before} after={after} language={language} nameOf={(_kind, id) => `@${names.get(id) ?? '…'}`} />
              </section>
            )
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
