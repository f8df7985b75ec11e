import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'radio-stade-lyon',
    community: 'reseau-radio',
    author: 'alice',
    title: 'Soir de match à Décines : pourquoi le débit s’effondrait à la 46e minute',
    language: 'fr',
    ago: { days: 4, time: '11:25' },
    featured: true,
    body: `58 000 personnes, et à la reprise tout le monde envoie la vidéo du but en même temps. On le savait. Ce qu’on ne savait pas : ce n’était pas le réseau radio.

| | 45e | 46e | 52e |
|---|---|---|---|
| charge des cellules | 71 % | 83 % | 78 % |
| débit montant moyen | 6,1 Mbit/s | **0,4 Mbit/s** | 5,8 Mbit/s |
| perte sur la collecte | 0 | 11 % | 0 |

La collecte du secteur nord passait par un lien à 10 Gbit/s limité à 2,5 par une règle de 2021, posée « en attendant ». Règle enlevée mardi par <person:mathieu>. Au match suivant : 5,2 Mbit/s à la 46e.

![Courbe du débit montant pendant le match : autour de 6 Mbit/s, chute à 0,4 à la 46e minute, retour à la normale six minutes plus tard](file:debit-soir-de-match)

Moralité : mesurer plus loin que son antenne.`,
    reactions: {
      insightful: ['karim', 'quentin', 'mathieu', 'oumar', 'ophelie', 'selim', 'simon'],
      bravo: ['sandrine', 'philippe', 'mariam', 'camille', 'arnaud'],
      funny: ['gregory', 'modou'],
    },
    comments: [
      {
        author: 'mathieu',
        body: 'La règle était de moi, avec le commentaire « à retirer après le 15 mars 2021 ». J’ai cherché les autres : onze règles « en attendant » sur la région, j’en ai retiré huit ce matin.',
        ago: { days: 4, time: '12:09' },
        reactions: { bravo: ['alice', 'karim', 'oumar'], funny: ['gregory', 'quentin'] },
        replies: [
          { author: 'karim', body: 'Et les trois autres ?', ago: { days: 4, time: '12:15' } },
          { author: 'mathieu', body: 'Elles attendent vraiment quelque chose. J’ai mis une date à chacune, et une alarme sur la date.', ago: { days: 4, time: '14:52' }, reactions: { insightful: ['karim', 'alice', 'julien'] } },
        ],
      },
      { author: 'jordan', body: 'À l’assistance, les soirs de match, on a 200 appels « Internet en panne au stade » entre 22 h et 22 h 15. Hier soir : 31. Bravo, et merci de la part de toute la salle.', ago: { days: 2, time: '09:17' }, reactions: { like: ['alice', 'mathieu', 'sandrine', 'cecile'] } },
    ],
  },
  {
    key: 'radio-5g-tilt-question',
    community: 'reseau-radio',
    author: 'selim',
    kind: 'question',
    answer: 'radio-tilt-brouillage',
    sameQuestion: ['alice', 'camille'],
    title: 'Question d’alternant : pourquoi baisser le tilt améliore le bord de cellule ?',
    language: 'fr',
    ago: { days: 8, time: '17:31' },
    body: 'Site de Villefontaine, bande 78. On a ajouté **2° de tilt électrique** vers le bas, donc on vise moins loin. Et pourtant le débit au bord de la cellule a *augmenté* de 18 %. Ça va contre mon intuition et je préfère demander que faire semblant.',
    reactions: { like: ['karim', 'alice', 'camille', 'olivier', 'mariam'] },
    comments: [
      {
        key: 'radio-tilt-brouillage',
        author: 'karim',
        body: `Excellente question, et ton intuition est bonne pour **une** antenne seule. Mais tu n’es pas seul :

- en visant plus bas, tu perds 1 à 2 dB de signal au bord ;
- la voisine, qui fait pareil, t’envoie 4 dB de brouillage en moins ;
- ce qui compte est le rapport des deux.

Au bord, le silence des voisins vaut mieux que ta propre voix. C’est vrai aussi en réunion.`,
        ago: { days: 8, time: '18:10' },
        reactions: { insightful: ['selim', 'olivier', 'ophelie', 'jerome', 'simon'], funny: ['sandrine', 'alice', 'cyril'] },
        replies: [{ author: 'selim', body: 'J’ai compris, y compris pour la réunion. Merci !', ago: { days: 8, time: '18:22' }, reactions: { funny: ['karim'] } }],
      },
      { author: 'quentin', body: 'À lire avec la carte des recouvrements. Si la voisine est à plus de 3 km en campagne, le raisonnement s’inverse et on relève. J’ai fait l’erreur à Morestel.', ago: { days: 7, time: '09:40' }, reactions: { insightful: ['selim', 'karim', 'jean-baptiste'] } },
    ],
  },
  {
    key: 'radio-pylone-nid',
    community: 'reseau-radio',
    author: 'damien',
    title: null,
    language: 'fr',
    ago: { days: 16, time: '13:44' },
    body: 'Intervention annulée à Saint-Flour : un couple de faucons pèlerins a élu domicile sur la plateforme à 32 m, deux œufs. Le secteur 2 restera en panne sept semaines. Je n’ai jamais vu un client aussi content d’une mauvaise nouvelle : c’est le maire, il est ornithologue.',
    reactions: { like: ['karim', 'camille', 'mathilde', 'adele', 'elodie', 'laure', 'mireille'], funny: ['sandrine', 'modou', 'francois'] },
    comments: [
      { author: 'modou', body: 'Alarme acquittée avec le motif « reproduction ». Le superviseur de nuit m’a appelé pour vérifier que je n’étais pas fatigué.', ago: { days: 16, time: '14:20' }, reactions: { funny: ['damien', 'karim', 'camille', 'oumar', 'gregory'] } },
      {
        author: 'quentin',
        body: 'Pour les habitants : j’ai remonté de 3 dB les deux sites voisins, on couvre 80 % du trou. Il reste le hameau du haut.',
        ago: { days: 15, time: '10:31' },
        reactions: { thanks: ['elodie', 'damien'] },
        replies: [{ author: 'elodie', body: 'J’ai écrit à la mairie pour le hameau. Réponse en entier : « Ils ont des jumelles, ils sont ravis. »', ago: { days: 13, time: '15:05' }, reactions: { funny: ['quentin', 'damien', 'sandrine', 'karim'] } }],
      },
    ],
  },
  {
    key: 'radio-batteries-volees',
    community: 'reseau-radio',
    author: 'adele',
    title: 'Vols de batteries : 14 sites en trois mois, on change de technologie ?',
    language: 'fr',
    ago: { days: 28, time: '08:57' },
    body: `Quatorze sites visités entre Vienne et Valence. À chaque fois les batteries au plomb, revendues au poids. Coût direct : 61 000 €. Coût réel, avec les coupures : le double.

Trois options sur la table :

1. lithium verrouillé : ne vaut rien au poids, mais 2,3 fois le prix ;
2. cage soudée : 900 € par site, et c’est nous que ça gêne ;
3. alarme de porte reliée à la supervision : 240 €, mais il faut quelqu’un pour venir.

Mon penchant : 1 pour les sites qui servent plus de 4 000 personnes, 3 pour les autres. Contre-arguments bienvenus.`,
    reactions: { insightful: ['sandrine', 'laure', 'sofiane', 'beatrice', 'mathilde'], like: ['karim', 'modou'] },
    comments: [
      { author: 'sofiane', body: 'À Marseille, on est passés au lithium il y a deux ans. Plus un vol. Par contre à –10 °C en altitude, elles refusent de charger sans chauffage : prévoyez la résistance, on l’avait oubliée.', ago: { days: 28, time: '10:36' }, reactions: { insightful: ['adele', 'laure', 'camille'] } },
      {
        author: 'beatrice',
        body: 'Contre l’option 3 : j’ai relevé les délais d’arrivée, 52 minutes en moyenne. Un vol dure 11 minutes. L’alarme sert à dater le vol, pas à l’empêcher.',
        ago: { days: 27, time: '09:22' },
        reactions: { insightful: ['adele', 'karim', 'sandrine'] },
        replies: [{ author: 'adele', body: 'Ces 11 minutes tuent mon option 3. Je refais le calcul avec du lithium partout, étalé sur trois ans.', ago: { days: 27, time: '11:48' }, reactions: { like: ['beatrice', 'sofiane'] } }],
      },
    ],
  },
  {
    key: 'radio-riverains-reunion',
    community: 'reseau-radio',
    author: 'elodie',
    title: 'Réunion publique à Genlis : ce qui a calmé, ce qui a énervé',
    language: 'fr',
    ago: { days: 52, time: '10:14' },
    body: `Projet d’antenne à 180 m de l’école. 90 personnes, deux heures et demie, <person:nicolas> avec son appareil de mesure.

**Ce qui a énervé** : nos sigles, notre carte en couleurs (« le rouge, c’est le danger ? »), et moi quand j’ai dit « les normes ».

**Ce qui a calmé** : mesurer *dans la salle*, devant eux, avec leurs propres téléphones allumés puis éteints. Et répondre « je ne sais pas, je vous écris vendredi » — puis écrire vendredi.

La carte est refaite en bleu. Le compte rendu, signé par la mairie et par nous, est [ici](https://intranet.meridian.example/radio/genlis).`,
    reactions: { bravo: ['sandrine', 'emmanuelle', 'francois', 'karim'], insightful: ['olivier', 'nicolas', 'beatrice', 'mathilde'], like: ['jean-baptiste'] },
    comments: [
      { author: 'nicolas', body: 'Le chiffre qui les a marqués : l’appareil indiquait 0,7 V/m pour l’antenne existante, et 4,1 V/m pour le téléphone de la première adjointe, en plein appel. Elle a ri la première, ça a tout changé.', ago: { days: 52, time: '11:53' }, reactions: { like: ['elodie', 'karim', 'sandrine'] } },
      { author: 'francois', body: 'Trois mairies m’ont demandé la même réunion depuis. On ne pourra pas envoyer Nicolas partout : est-ce qu’on forme deux personnes de plus ?', ago: { days: 46, time: '16:19' }, reactions: { support: ['elodie', 'nicolas', 'emmanuelle'] } },
    ],
  },
  {
    key: 'radio-zone-blanche-ariege',
    community: 'reseau-radio',
    author: 'jean-baptiste',
    title: 'Vallée d’Orlu : premier appel passé, après trois ans et un héliportage',
    language: 'fr',
    ago: { days: 88, time: '15:33' },
    body: `Premier appel à 14 h 02, du gardien du refuge à sa fille. « Allô ? Non, je ne suis pas redescendu. Si si. Si, je te jure. »

- 22 rotations d’hélicoptère, dont 3 annulées pour brouillard ;
- un faisceau hertzien de 19 km calé par <person:cyril> à la jumelle ;
- 640 habitants, 12 gîtes, un refuge, et la gendarmerie de montagne, qui nous a offert le vin chaud.

Coût par habitant : on ne va pas en parler.`,
    reactions: {
      bravo: ['sandrine', 'karim', 'philippe', 'cyril', 'alice', 'mariam', 'laure', 'jerome', 'mireille', 'ophelie', 'camille'],
      like: ['quentin', 'selim', 'mathilde', 'thuy'],
      funny: ['francois', 'modou'],
    },
    comments: [
      { author: 'cyril', body: 'À la jumelle *et* au théodolite, j’ai une réputation. Le dernier degré, je l’ai pris sur la croix du clocher de l’autre versant.', ago: { days: 88, time: '16:40' }, reactions: { funny: ['jean-baptiste', 'karim'], bravo: ['alice'] } },
      { author: 'mireille', body: 'Une cliente de Pau a sa mère là-haut. Elle est venue à l’agence juste pour nous le dire. Merci à vous.', ago: { days: 84, time: '12:26' }, reactions: { like: ['jean-baptiste', 'cyril', 'sandrine', 'karim'] } },
    ],
  },
  {
    key: 'radio-extinction-2g',
    community: 'reseau-radio',
    author: 'sandrine',
    kind: 'announcement',
    seenBy: 17,
    title: 'Extinction de la 2G : aidez-nous à trouver ce qui l’utilise encore',
    language: 'fr',
    ago: { days: 121, time: '09:30' },
    pinned: true,
    body: `Les téléphones, on sait. Ce qui nous manque, ce sont les **objets** : alarmes, ascenseurs, compteurs, portails, défibrillateurs, panneaux lumineux.

Si vous tombez sur un boîtier avec une carte SIM dedans, notez ici la marque, l’usage et la ville. Pas le client. Nous rappelons les fabricants un par un.`,
    reactions: { like: ['karim', 'thuy', 'mariam', 'oumar', 'gregory', 'simon', 'justine'] },
    comments: [
      { author: 'arnaud', body: 'Bornes d’appel d’urgence de parking souterrain, à la Part-Dieu et à Montparnasse. Celles-là, personne n’y pense et personne ne les essaie.', ago: { days: 121, time: '11:16' }, reactions: { insightful: ['sandrine', 'thuy', 'karim'] } },
      { author: 'cecile', body: 'Les colliers GPS de chiens de chasse. Ne riez pas, j’ai 40 appels par mois en saison de chasse.', ago: { days: 120, time: '14:48' }, reactions: { funny: ['sandrine', 'jordan', 'damien'], insightful: ['karim'] } },
      { author: 'thuy', body: 'Les traces du cœur de réseau donnent 212 000 SIM actives en 2G seule, dont 61 % qui n’envoient qu’un message par jour, à heure fixe. Des compteurs, donc. Je publie la liste des plages de numéros lundi.', ago: { days: 119, time: '17:02' }, reactions: { insightful: ['sandrine', 'oumar', 'amine', 'lina', 'mathieu'] } },
    ],
  },
  {
    key: 'radio-gare-indoor',
    community: 'reseau-radio',
    author: 'arnaud',
    title: 'Couverture intérieure de la gare : l’acier, les horaires et le piano',
    language: 'fr',
    ago: { days: 245, time: '11:02' },
    body: `Hall de 1929, charpente d’acier, 90 000 passages par jour, travaux permis de 1 h 15 à 4 h 10. Cinquante-trois nuits.

Le plus difficile n’était pas l’acier : c’était le piano en libre-service, qu’il fallait déplacer chaque nuit et remettre *accordé*.

Résultat : 4G et 5G partout, y compris au fond du quai 21, où l’on captait jusqu’ici mieux avec les bras en l’air.`,
    reactions: { bravo: ['sandrine', 'karim', 'philippe', 'alice', 'simon'], funny: ['cyril', 'camille', 'selim', 'modou'] },
    comments: [
      { author: 'camille', body: 'J’ai fait onze de ces nuits. Je joue maintenant trois accords de « La Mer » et je ne veux plus jamais l’entendre.', ago: { days: 244, time: '18:20' }, reactions: { funny: ['arnaud', 'karim', 'damien', 'sandrine', 'alice'] } },
    ],
  },
];
