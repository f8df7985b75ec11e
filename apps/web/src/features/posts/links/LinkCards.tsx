import { lazily } from '@parvis/ui';
import { Suspense } from 'react';
import type { PostCardFragment } from '../../../platform/graphql/__generated__/graphql.ts';

const LinkCard = lazily(() => import('./LinkCard.tsx').then((module) => ({ default: module.LinkCard })));

export type Card = PostCardFragment['linkCards'][number];

export interface LinkCardsProps {
  /** The text that leads there. */
  holder: { postId: string } | { commentId: string };
  cards: readonly Card[];
  removable: boolean;
}

/** What the links of a text lead to. A card has its place before its words are known, so that nothing moves when they come. */
export function LinkCards({ holder, cards, removable }: LinkCardsProps) {
  if (cards.length === 0) return null;
  return (
    <ul className="linkcards">
      {cards.map((card) => (
        <li key={card.url} className="linkcard">
          <Suspense fallback={null}>
            <LinkCard holder={holder} card={card} removable={removable} />
          </Suspense>
        </li>
      ))}
    </ul>
  );
}
