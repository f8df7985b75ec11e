import type { SampleAmbassador } from './types.ts';

/**
 * Volunteers who share approved content outside; all accepted the version of the guide in force.
 * Awa is not one yet: she becomes one in the demonstration.
 */
export const ambassadors: SampleAmbassador[] = [
  { person: 'gaelle', since: { days: 312, time: '09:14' } },
  { person: 'basile', since: { days: 301, time: '10:05' } },
  { person: 'karim', since: { days: 287, time: '17:42' } },
  { person: 'mireille', since: { days: 240, time: '12:51' } },
  { person: 'bruno', since: { days: 210, time: '08:36' } },
  { person: 'tom', since: { days: 198, time: '11:20' } },
  { person: 'ngozi', since: { days: 180, time: '14:02' } },
  { person: 'marianne', since: { days: 143, time: '21:08' } },
  { person: 'awatif', since: { days: 120, time: '16:27' } },
  { person: 'loic', since: { days: 96, time: '18:33' } },
  { person: 'lea', since: { days: 70, time: '13:19' } },
  { person: 'ndeye', since: { days: 61, time: '15:26' } },
  { person: 'olivier', since: { days: 38, time: '08:47' } },
  { person: 'mariam', since: { days: 33, time: '17:05' } },
];
