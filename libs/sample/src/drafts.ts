import type { SampleDraft, SampleScheduledPost } from './types.ts';

/** Begun, and waiting to be finished. */
export const drafts: SampleDraft[] = [
  {
    person: 'awa',
    post: { community: 'unite-intervention-ouest' },
    title: 'Clés des locaux techniques : qui a quoi ?',
    body: `Trois fois ce mois-ci, la clé du local de Guichen était chez quelqu’un d’autre.

Je propose un tableau tout simple :

- le local,
- qui a la clé aujourd’hui,
- et depuis`,
    ago: { days: 1, time: '18:22' },
  },
  {
    person: 'awa',
    comment: { post: 'ouest-fourgons-electriques' },
    body: 'Une semaine de plus avec le nouveau : par temps sec et sans galerie, j’ai fait Rennes – Redon et retour sans recharger. Je note les kilomètres et je',
    ago: { days: 2, time: '12:51' },
    other: { body: 'J’ai noté mes kilomètres de la semaine, je les mets ici demain.', ago: { days: 2, time: '08:05' } },
  },
  {
    person: 'chiara',
    comment: { post: 'data-duplicate-customers' },
    body: 'One more pattern worth a rule: the same mobile number under two spellings of one street. We found 412 of those in',
    ago: { days: 3, time: '15:40' },
  },
];

/** Written, and waiting for their hour. */
export const scheduledPosts: SampleScheduledPost[] = [
  {
    author: 'awa',
    community: 'securite-terrain',
    title: 'Verglas : trois gestes avant de prendre l’échelle',
    body: `Les premières gelées arrivent. Avant de monter :

- **les pieds** de l’échelle sur du sec ou sur le tapis,
- **les barreaux** essuyés, gants secs,
- **quelqu’un en bas** tant qu’il gèle.

Les tapis sont au magasin, étagère du fond.`,
    language: 'fr',
    inDays: 3,
    time: '07:30',
  },
  {
    author: 'chiara',
    community: 'data-and-ai',
    title: 'Reading group: next Thursday, room 4.12',
    body: 'We read the paper on drift in fault prediction. Bring one chart from your own service that you no longer trust.',
    language: 'en',
    inDays: 5,
    time: '09:00',
  },
];
