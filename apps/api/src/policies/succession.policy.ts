import { SuccessionOffer } from '../features/administration/succession/succession-offer.entity.ts';
import { Succession } from '../features/administration/succession/succession.entity.ts';
import { sql } from '../platform/database/sql.ts';
import { belongs } from './community.policy.ts';
import { holds, policy } from './policy.ts';

// Its members are told who takes over. Administrators see that a listed community needs someone, never that a secret one is there.
policy<Succession>(Succession, {
  kind: 'succession',
  table: 'succession',
  seen: (succession, viewer) => sql`(${belongs(viewer, succession.communityId)} OR (${holds(viewer, 'administrator')}
    AND EXISTS (SELECT 1 FROM community listed WHERE listed.id = ${succession.communityId} AND listed.visibility <> 'secret')))`,
});

export interface OfferFacts {
  closed: boolean;
}

// To whom it is offered is known to that person alone.
policy<SuccessionOffer, OfferFacts>(SuccessionOffer, {
  kind: 'successionoffer',
  table: 'succession_offer',
  seen: (offer, viewer) => sql`(${offer.personId} = ${viewer.id} AND ${belongs(viewer, offer.communityId)})`,
  facts: (offer) => ({ closed: sql`EXISTS (SELECT 1 FROM succession WHERE succession.id = ${offer.successionId} AND succession.closed_at IS NOT NULL)` }),
  can: { answer: (offer, _viewer, { closed }) => (offer.answeredAt || closed ? 'ALREADY_DECIDED' : null) },
});
