import type { SampleJoinRequest } from './types.ts';

/** Who waits to be let into a closed community. */
export const joinRequests: SampleJoinRequest[] = [
  { community: 'comite-social', person: 'maylis', message: 'Bonjour Elif, je suis suppléante de Patrick à Pau depuis la rentrée. Il m’a dit de demander ici pour suivre la préparation des réunions.', ago: { days: 2, time: '18:05' } },
];
