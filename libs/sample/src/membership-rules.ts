import type { SampleMembershipRule } from './types.ts';

/** Spaces that follow the organization: the unit's own, and the workshop of the guide for human resources. */
export const membershipRules: SampleMembershipRule[] = [
  { community: 'unite-intervention-ouest', entity: 'ui-ouest', mandatory: false, by: 'farid', ago: { days: 480, time: '09:10' } },
  { community: 'guide-en-chantier', entity: 'ressources-humaines', mandatory: true, by: 'chloe', ago: { days: 60, time: '11:30' } },
];
