import type { SampleAmbassador } from './types.ts';

export const name = 'Groupe Méridian';

/** Volunteers who share approved content outside. Awa is not one yet: she becomes one in the demonstration. */
export const ambassadors: SampleAmbassador[] = [
  { person: 'gaelle', since: { days: 312, time: '09:14' } },
  { person: 'karim', since: { days: 287, time: '17:42' } },
  { person: 'mireille', since: { days: 240, time: '12:51' } },
  { person: 'basile', since: { days: 301, time: '10:05' } },
  { person: 'tom', since: { days: 198, time: '11:20' } },
  { person: 'marianne', since: { days: 143, time: '21:08' } },
  { person: 'loic', since: { days: 96, time: '18:33' } },
  { person: 'ndeye', since: { days: 61, time: '15:26' } },
  { person: 'olivier', since: { days: 38, time: '08:47' } },
];
