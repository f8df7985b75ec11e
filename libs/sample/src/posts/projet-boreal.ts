import type { SamplePost } from '../types.ts';

const community = 'projet-boreal';

/** A secret community: the preparation of an acquisition. Halvard Net is invented. */
export const posts: SamplePost[] = [
  {
    key: 'boreal-regles', community, author: 'guillaume', language: 'fr', pinned: true, ago: { days: 92, time: '18:00' },
    title: 'Règles de l’espace et liste d’initiés',
    body: `Vous êtes huit, et la liste d’initiés en compte huit : les deux doivent rester égales. Toute personne à ajouter passe par <person:nora> avant de passer par moi.

- Nom de code partout, y compris à l’oral. La cible est « Boréal », jamais son nom hors de cet espace.
- Aucune copie sur un poste personnel, aucun transfert par courriel.
- Pas d’achat ni de vente de titres, de près ni de loin, jusqu’à la levée écrite de la période.`,
    reactions: { like: ['helene', 'etienne', 'nora', 'denis'] },
    comments: [
      { author: 'denis', ago: { days: 92, time: '18:40' }, body: 'L’accès est revu chaque lundi. Les impressions passent par l’imprimante du sixième, qui garde une trace.' },
      { author: 'nora', ago: { days: 91, time: '09:15' }, body: 'Liste notifiée et signée par les huit. Merci de me prévenir *avant* tout échange avec un conseil extérieur, même informel.' },
    ],
  },
  {
    key: 'boreal-valorisation', community, author: 'victor', language: 'fr', ago: { days: 48, time: '17:20' },
    title: 'Fourchette de valeur de Halvard Net : première passe',
    body: `Hypothèses prudentes : 312 000 foyers raccordés, 41 % de taux de prise, trois ans d’investissement restants.

| méthode | bas | haut |
|---|---|---|
| flux actualisés | 540 M€ | 660 M€ |
| comparables | 590 M€ | 720 M€ |

Le point sensible est le réseau aérien : un tiers des poteaux appartient aux communes, avec des baux qui finissent dans quatre ans. Non renouvelés, ils coûtent 70 M€.`,
    reactions: { insightful: ['etienne', 'yasmine', 'philippe'] },
    comments: [
      { author: 'philippe', ago: { days: 48, time: '19:05' }, body: 'Les 70 M€ supposent d’enterrer. Dans ces sols, une partie peut rester en aérien sur nos propres appuis : je dirais 45. Mais il me faut le relevé, pas une estimation.' },
      { author: 'yasmine', ago: { days: 47, time: '08:30' }, body: 'À 41 % de taux de prise, le scénario bas est déjà optimiste. Un concurrent ouvre dans deux des trois villes l’an prochain. Je propose de montrer 36 %.', replies: [
        { author: 'victor', ago: { days: 47, time: '14:45' }, body: 'À 36 %, le bas descend à 480. Je garde les deux cas, côte à côte.' },
      ] },
    ],
  },
  {
    key: 'boreal-audit-reseau', community, author: 'philippe', language: 'fr', ago: { days: 29, time: '10:10' },
    title: 'Audit technique : ce que l’on peut vérifier sans se montrer',
    body: `Sans accès à leurs sites, il nous reste les données publiques de déploiement, les marchés des communes et les plaintes enregistrées. De quoi dater les deux tiers du réseau.

Pour le reste, une visite est nécessaire. Je propose deux ingénieurs seulement, présentés par le conseil, sans mention du Groupe. <person:nora>, est-ce acceptable ?`,
    reactions: { like: ['guillaume'] },
    comments: [
      { author: 'nora', ago: { days: 29, time: '11:35' }, body: 'Acceptable si le vendeur sait qui mandate le conseil. On ne visite pas masqué. Et les deux ingénieurs entrent sur la liste d’initiés avant la visite, pas le soir même.', reactions: { support: ['denis', 'helene'] } },
      { author: 'denis', ago: { days: 28, time: '09:00' }, body: 'Prévoir des ordinateurs vierges pour eux. Pas de téléphone professionnel sur place : le nom du Groupe s’affiche sur le réseau sans fil.' },
    ],
  },
  {
    key: 'boreal-social', community, author: 'helene', language: 'fr', ago: { days: 17, time: '19:30' },
    title: 'Leurs 640 salariés',
    body: `Je voudrais que nous en parlions avant de parler du prix. Trois questions auxquelles je veux une réponse écrite avant de signer quoi que ce soit : quels accords gardent-ils, quels sites gardons-nous, qui le leur dit et quand.

Notre propre comité social devra être consulté. Je ne veux pas qu’il l’apprenne par la presse.`,
    reactions: { support: ['yasmine', 'nora', 'etienne', 'guillaume'] },
    comments: [
      { author: 'nora', ago: { days: 16, time: '08:50' }, body: 'La consultation doit précéder l’engagement ferme. Une offre sous réserve de cet avis est possible, je prépare la rédaction et le calendrier à rebours.' },
      { author: 'etienne', ago: { days: 16, time: '12:15' }, body: 'Les synergies du dossier supposent 90 postes en moins. Aucune n’a été discutée avec ceux qui connaissent le travail. Je les retire de la base et les mets en variante.', reactions: { like: ['helene', 'yasmine'] } },
    ],
  },
  {
    key: 'boreal-calendrier', community, author: 'guillaume', language: 'fr', ago: { days: 6, time: '09:45' },
    title: 'Calendrier révisé',
    body: `1. Lettre d’intérêt non engageante : dans deux semaines.
2. Salle de données : six semaines après.
3. Consultation des représentants du personnel : un mois plein.
4. Offre ferme : pas avant.

Le vendeur demande d’inverser 3 et 4. La réponse est non.`,
    reactions: { support: ['nora', 'helene'], like: ['victor'] },
    comments: [
      { author: 'etienne', ago: { days: 6, time: '10:30' }, body: 'D’accord. Attention à la publication des résultats qui tombe entre 1 et 2 : aucun commentaire sur la croissance externe, à personne.' },
      { author: 'yasmine', ago: { days: 5, time: '18:20' }, body: 'Si le vendeur insiste, c’est qu’il a un autre acheteur pressé. Cela vaut un appel du conseil, pas un changement de méthode.' },
    ],
  },
  {
    key: 'boreal-fuite-cafe', community, author: 'denis', language: 'fr', ago: { days: 2, time: '08:55' },
    title: null,
    body: 'Le nom de code a été entendu hier à la cafétéria, sans autre détail. Je ne cherche pas de coupable. Je rappelle que les réunions se tiennent au sixième, porte fermée, et que « Boréal » ne doit pas figurer dans un intitulé d’agenda.',
    reactions: { like: ['guillaume', 'nora', 'victor'] },
    comments: [
      { author: 'victor', ago: { days: 2, time: '09:20' }, body: 'C’était dans mon agenda, intitulé « B. point chiffres », visible de mon équipe. Corrigé. Je préfère le dire.', reactions: { support: ['denis', 'guillaume', 'etienne'] } },
      { author: 'denis', ago: { days: 2, time: '09:26' }, body: 'Merci Victor. L’incident est clos.' },
    ],
  },
];
