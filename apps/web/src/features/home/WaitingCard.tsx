import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Count, Icon, LinkButton, List, ListItem, SectionHead, Skeleton, VisuallyHidden } from '@parvis/ui';
import { useId, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import type { WaitingThing } from './use-waiting.tsx';

const shownOnPhone = 2;

/** Beside the feed: all that waits, or that nothing does. */
export function WaitingCard({ things, failed, onRetry }: { things: WaitingThing[] | undefined; failed: boolean; onRetry: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const id = useId();
  return (
    <Card panel className="stack only-wide" aria-labelledby={id}>
      <SectionHead id={id} title={<Trans>What waits for you</Trans>}>
        {things && things.length > 0 && (
          <Count label={plural(things.length, { one: '# thing', other: '# things' })}>
            {format.number(things.length)}
          </Count>
        )}
      </SectionHead>
      {failed && (
        <p>
          <Trans>This could not be read.</Trans>{' '}
          <LinkButton onClick={onRetry}>
            <Trans>Try again</Trans>
          </LinkButton>
        </p>
      )}
      {!things && !failed && (
        <div role="status">
          <VisuallyHidden>{t`Loading`}</VisuallyHidden>
          <Skeleton width="80%" height="1.25rem" />
        </div>
      )}
      {things?.length === 0 && (
        <p className="muted">
          <Trans>Nothing for now: you are up to date.</Trans>
        </p>
      )}
      {things && things.length > 0 && <WaitingList things={things} />}
    </Card>
  );
}

/** On a phone, above the feed: the first two, and the rest when asked. The banner says the guide already; nothing where nothing waits. */
export function WaitingOnPhone({ things: all }: { things: WaitingThing[] | undefined }) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const things = all?.filter(({ inBanner }) => !inBanner) ?? [];
  const count = things.length;
  if (count === 0) return null;
  return (
    <Card panel className="stack stack--3 only-phone" aria-labelledby={id}>
      <SectionHead id={id} title={<Trans>What waits for you</Trans>}>
        {count > shownOnPhone && !whole && (
          <LinkButton onClick={() => setWhole(true)}>
            <Trans>See all, {count}</Trans>
          </LinkButton>
        )}
      </SectionHead>
      <WaitingList things={whole ? things : things.slice(0, shownOnPhone)} />
    </Card>
  );
}

function WaitingList({ things }: { things: WaitingThing[] }) {
  // What one is done with leaves with its button: the focus goes to what comes then.
  const { place, hold } = useKeptFocus<HTMLUListElement>(things.length);
  return (
    <List ref={place} onClick={hold}>
      {things.map(({ key, icon, href, title, titleLang, detail, after }) => (
        <ListItem key={key} before={<Icon name={icon} />} href={href} title={title} titleLang={titleLang} detail={detail} after={after} />
      ))}
    </List>
  );
}
