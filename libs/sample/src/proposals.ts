import type { SampleProposal } from './types.ts';

/** Posts that community managers proposed for outside: two that wait for communications, one that was declined. */
export const proposals: SampleProposal[] = [
  {
    post: 'fibre-client-sourd',
    proposedBy: 'olivier',
    note: 'Sabrina est d’accord pour qu’on en parle, sans la ville. Beaucoup d’associations nous demandent comment nous accueillons les clients sourds.',
    ago: { days: 2, time: '11:20' },
  },
  {
    post: 'data-energy-forecast',
    proposedBy: 'rosalie',
    note: 'The method would interest other operators. The savings are not public yet: please leave every figure out.',
    ago: { days: 1, time: '15:05' },
  },
  {
    post: 'fibre-nuit-inondation',
    proposedBy: 'olivier',
    note: 'Une nuit dont toute l’équipe est fière, et des leçons utiles à d’autres.',
    ago: { days: 205, time: '09:40' },
    declined: {
      by: 'nadia',
      ago: { days: 203, time: '16:15' },
      reason: 'Le récit est fort, mais la rue et l’emplacement des armoires y sont reconnaissables, et la mairie n’a pas encore donné son accord. Reproposez-le quand elle l’aura donné.',
    },
  },
];
