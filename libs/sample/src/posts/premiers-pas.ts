import type { SamplePost } from '../types.ts';

/** Nobody writes here any more: the tour is over. */
export const posts: SamplePost[] = [
  {
    key: 'premiers-pas-bilan', community: 'premiers-pas', author: 'gwendal', language: 'fr', ago: { days: 147, time: '09:45' },
    title: 'Atelier « Premiers pas » : le bilan de la tournée',
    body: `Quatorze sites, 233 personnes, moyenne d’âge 51 ans. Les trois questions les plus posées :

1. « Est-ce que mon chef verra ce que j’aime ? » (non)
2. « Comment on enlève une photo ? » (on l’a fait ensemble)
3. « Ça s’éteint, cette sonnerie ? » (oui, et quel soulagement)

Prochaine tournée dans les dépôts, à 7 h, avant le départ des camions. Le café est pour nous.`,
    reactions: { bravo: ['valerie', 'chloe', 'nadia', 'elif'], like: ['soazig', 'olivier', 'farid', 'lea'], funny: ['basile'] },
    comments: [
      { author: 'patrick', ago: { days: 147, time: '12:10' }, body: 'J’étais à celui de Pau. Je suis venu en traînant les pieds, je suis reparti avec un compte et la recette du garbure d’un collègue de Lille qui n’y connaît rien.', reactions: { funny: ['bernadette', 'jean-luc', 'gwendal'] } },
      { author: 'elif', ago: { days: 146, time: '10:15' }, body: 'Bien, le créneau de 7 h. Il est bien compté comme du temps de travail pour les équipes qui embauchent à 7 h 30 ?', replies: [
        { author: 'gwendal', ago: { days: 146, time: '11:00' }, body: 'Oui, l’heure est prise en compte, c’est écrit dans la convocation.' },
      ] },
      { author: 'soazig', ago: { days: 145, time: '08:00' }, body: 'Pour Rennes évitez le jeudi, c’est le jour des livraisons, vous parlerez à des palettes.' },
    ],
  },
];
