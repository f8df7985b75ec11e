import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ListItem } from '@parvis/ui';
import type { KitLineFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import { lastInstantOf } from '../../promotion/days.ts';
import { kitLineFragment } from './communications.graphql.ts';
import { KitStateBadge } from './KitStateBadge.tsx';

/** A kit in the list of communications. */
export function KitLine({ kit: from }: { kit: FragmentType<KitLineFragment> }) {
  const { t } = useLingui();
  const format = useFormat();
  const language = useLanguage();
  const { data, complete } = useFragment({ fragment: kitLineFragment, from });
  if (!complete) return null;
  const { id, state, createdAt, validFrom, validUntil, withdrawnAt, texts, reach } = data as KitLineFragment;
  const title = (texts.find((text) => text.language === language) ?? texts[0])?.title;
  const shares = (reach ?? []).reduce((sum, one) => sum + one.shares, 0);
  const opens = (reach ?? []).reduce((sum, one) => sum + one.opens, 0);
  const begun = format.date(createdAt);
  const first = format.date(validFrom);
  const until = format.date(lastInstantOf(validUntil));
  const withdrawn = withdrawnAt ? format.date(withdrawnAt) : '';
  return (
    <ListItem
      title={title || t`Without a title`}
      href={`/communications/kits/${id}`}
      detail={
        <>
          {state === 'draft' && <Trans>Begun on {begun}</Trans>}
          {state === 'scheduled' && <Trans>From {first}</Trans>}
          {state === 'approved' && <Trans>Until {until}</Trans>}
          {state === 'expired' && <Trans>Ended on {until}</Trans>}
          {state === 'withdrawn' && <Trans>Withdrawn on {withdrawn}</Trans>}
          {state !== 'draft' && (
            <>
              {' · '}
              <Plural value={shares} one="# share" other="# shares" />, <Plural value={opens} one="# open" other="# opens" />
            </>
          )}
        </>
      }
      after={<KitStateBadge state={state} />}
    />
  );
}
