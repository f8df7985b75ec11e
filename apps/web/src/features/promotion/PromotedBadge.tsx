import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { PromotedFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { lastInstantOf } from './days.ts';
import { promotedFragment } from './promotion.graphql.ts';

function usePromotion(from: FragmentType<PromotedFragment>): PromotedFragment['promotion'] {
  const { data, complete } = useFragment({ fragment: promotedFragment, from });
  return complete ? (data as PromotedFragment).promotion : null;
}

/** The promotion may end while the card is on screen. */
export const useIsPromoted = (from: FragmentType<PromotedFragment>): boolean => Boolean(usePromotion(from));

/** Words for a card's `why`: who promoted the post and until when; nothing where it isn't promoted. The query spreads `...Promoted`. */
export function PromotedBadge({ post: from }: { post: FragmentType<PromotedFragment> }) {
  const format = useFormat();
  const promotion = usePromotion(from);
  if (!promotion) return null;
  const { name } = promotion.promotedBy;
  // Its end is the instant after its last day.
  const until = format.date(lastInstantOf(promotion.endsAt));
  if (new Date(promotion.startsAt) > new Date()) {
    const from = format.date(promotion.startsAt);
    return (
      <Trans>
        <b>
          On the home page from {from} to {until}
        </b>{' '}
        · chosen by {name}
      </Trans>
    );
  }
  return (
    <Trans>
      <b>On the home page until {until}</b> · chosen by {name}
    </Trans>
  );
}
