import type { SampleDraft } from './types.ts';

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
- `,
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
