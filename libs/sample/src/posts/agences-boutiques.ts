import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'agences-pause-samedi',
    community: 'agences-boutiques',
    author: 'stephanie',
    kind: 'poll',
    title: 'Le samedi : une longue pause ou deux courtes ?',
    poll: {
      anonymous: true,
      results: 'afterVote',
      endsInDays: 5,
      options: [
        { text: 'Une pause de 45 minutes', votes: 9 },
        { text: 'Deux pauses de 20 minutes', votes: 14 },
        { text: 'Comme aujourd’hui, quand la file le permet', votes: 3 },
      ],
      voters: [
        'elif', 'kevin', 'rokhaya', 'isabelle', 'maxime', 'myriam', 'florian', 'assia', 'thomas', 'marion', 'cecile', 'jordan', 'anne-sophie',
        'roland', 'leila', 'paul', 'murielle', 'kenza', 'romain', 'odile', 'alban', 'fanny', 'xavier', 'jean-luc', 'maylis', 'enzo',
      ],
    },
    // The title asks, the options say the rest.
    body: '',
    language: 'fr',
    ago: { days: 1, time: '12:40' },
    comments: [
      { author: 'stephanie', ago: { days: 1, time: '12:48' }, body: 'On refait les plannings de janvier. Votez pour vous, pas pour votre responsable : personne ne verra qui a choisi quoi, moi non plus. Ce qui gagne est essayé pendant six semaines, puis on en reparle.' },
      { author: 'kenza', ago: { days: 1, time: '13:05' }, body: 'Et les petites agences où l’on est deux ? Avec une pause de 45 minutes, l’autre reste seul pour tout le midi.' },
      { author: 'stephanie', ago: { days: 1, time: '13:30' }, body: 'Vous gardez la main : à deux, on s’arrange, et un renfort passe de midi à deux.', reactions: { thanks: ['kenza', 'kevin'] } },
    ],
  },
  {
    key: 'agences-box-clignote-orange',
    community: 'agences-boutiques',
    author: 'mireille',
    kind: 'question',
    answer: 'agences-box-detection',
    sameQuestion: ['jean-luc', 'kenza', 'bilal', 'cecile'],
    title: 'Box qui clignote orange depuis la mise à jour de mardi : vous en voyez aussi ?',
    language: 'fr',
    ago: { days: 4, time: '10:22' },
    body: `Cinq clients en deux jours à Pau, tous le même tableau : voyant orange lent, le téléphone marche, Internet non. Débrancher, rebrancher : rien. Échange de la box : repart au bout d’une heure.

Point commun trouvé avec <person:patrick> : ils ont tous un **répéteur d’une autre marque**. On l’éteint, tout remarche.

<person:claire>, tu as déjà vu ça chez des clients ?`,
    reactions: { support: ['jean-luc', 'kenza', 'bilal', 'cecile', 'jordan'], insightful: ['stephanie', 'thomas', 'regine', 'hugues'] },
    comments: [
      {
        author: 'claire',
        body: 'Vu lundi à Cesson, j’avais mis ça sur le compte du câble. Le répéteur était un modèle blanc, rond, avec un anneau lumineux. Les vôtres aussi ?',
        ago: { days: 4, time: '12:41' },
        reactions: { like: ['mireille'] },
        replies: [{ author: 'patrick', body: 'Quatre sur cinq, oui. Le cinquième client dit « rond » mais pas « blanc ».', ago: { days: 4, time: '14:03' }, reactions: { funny: ['claire', 'mireille'] } }],
      },
      {
        key: 'agences-box-detection',
        author: 'thomas',
        body: `Merci, c’est exactement le signalement qu’il nous fallait. Reproduit au labo hier soir : le répéteur distribue aussi des adresses, et la box mise à jour refuse désormais de cohabiter.

En attendant le correctif :

1. interface de la box, onglet *Réseau local* ;
2. décocher « détection stricte » ;
3. redémarrer la box, **pas** le répéteur.

Correctif prévu mardi prochain. Je préviens ici quand il part.`,
        ago: { days: 3, time: '09:14' },
        reactions: { thanks: ['mireille', 'claire', 'patrick', 'cecile', 'jordan', 'stephanie', 'florian'], bravo: ['fanny'] },
        replies: [
          { author: 'cecile', body: 'La manipulation est dans le guide d’appel depuis 11 h. On a vidé la moitié de la file d’attente avec.', ago: { days: 3, time: '11:36' }, reactions: { bravo: ['thomas', 'mireille', 'marion'] } },
          { author: 'mireille', body: 'Testé sur les deux clients de ce matin. Ils sont repartis contents et moi aussi.', ago: { days: 3, time: '12:58' }, reactions: { like: ['thomas', 'claire'] } },
        ],
      },
      { author: 'awa', body: 'Je confirme chez un client à Saint-Jacques : décoché, redémarré, bon. Cinq minutes au lieu d’un échange de box.', ago: { days: 2, time: '17:47' }, reactions: { thanks: ['mireille', 'thomas'] } },
    ],
  },
  {
    key: 'agences-faux-conseiller',
    community: 'agences-boutiques',
    author: 'ghislaine',
    title: 'Arnaque au faux conseiller : trois agences touchées, les mots à dire au comptoir',
    language: 'fr',
    ago: { days: 7, time: '15:51' },
    pinned: true,
    promoted: { by: 'stephanie', fromDays: -5, untilDays: 9 },
    body: `Depuis dix jours, des clients âgés sont appelés par un « conseiller Méridian » qui leur demande de lire le code reçu par texto. Le code sert à commander un téléphone à leur nom, livré en point relais.

**Au comptoir, une phrase suffit :**

> « Nous ne vous demanderons jamais un code au téléphone. Si on vous le demande, raccrochez, et venez nous voir. »

Si c’est déjà fait : bloquer la ligne, annuler la commande (onglet *fraude*, motif 12), et noter l’heure de l’appel. L’heure nous permet de remonter au numéro.

N’ayez pas peur de déranger : 40 signalements inutiles valent mieux qu’un dossier à 1 200 €.`,
    reactions: {
      thanks: ['mireille', 'bernadette', 'kevin', 'rokhaya', 'maxime', 'assia', 'kenza', 'odile', 'clementine', 'noemie', 'tristan'],
      insightful: ['isabelle', 'myriam', 'murielle', 'sophie', 'regine', 'fares'],
    },
    comments: [
      {
        author: 'bernadette',
        body: 'Un client de 79 ans hier, en larmes parce qu’il avait « été bête ». Je lui ai dit que mon frère, banquier, s’est fait avoir par le même appel. C’est vrai, et ça l’a aidé plus que la procédure.',
        ago: { days: 7, time: '17:08' },
        reactions: { support: ['ghislaine', 'mireille', 'odile', 'maylis'], like: ['jean-luc', 'francis'] },
      },
      {
        author: 'maxime',
        body: 'Le motif 12 n’apparaît pas pour mon profil, je vois de 1 à 9. Normal ?',
        ago: { days: 6, time: '09:33' },
        replies: [
          { author: 'fanny', body: 'Non, pas normal : le droit manquait à tous les conseillers de Dijon et de Lille. Corrigé à 10 h, déconnecte-toi et reviens.', ago: { days: 6, time: '10:12' }, reactions: { thanks: ['maxime', 'isabelle', 'kevin'] } },
          { author: 'maxime', body: 'C’est bon, je vois le 12. Et le 13, « autre », qui me tente moins.', ago: { days: 6, time: '10:20' }, reactions: { funny: ['fanny'] } },
        ],
      },
      {
        author: 'odile',
        body: 'J’ai fait une version en gros caractères, sans jargon, à donner aux clients et à leurs enfants. Validée avec l’association de Lille. Elle est [sur la page de l’accueil](https://intranet.meridian.example/accueil/arnaques), format A5, deux par feuille.',
        ago: { days: 5, time: '11:05' },
        reactions: { bravo: ['ghislaine', 'mireille', 'perrine', 'bernadette', 'stephanie'], thanks: ['sophie', 'regine', 'murielle'] },
      },
      { author: 'fares', body: 'Point d’hier soir : douze commandes bloquées grâce aux heures d’appel que vous avez notées. Deux numéros coupés. Continuez.', ago: { days: 2, time: '08:41' }, reactions: { bravo: ['ghislaine', 'mireille', 'bernadette', 'odile', 'maxime', 'kenza'] } },
    ],
  },
  {
    key: 'agences-prochaine-vitrine',
    community: 'agences-boutiques',
    author: 'romain',
    title: 'Prochaine vitrine : on garde le phare ou on passe à la cabine ?',
    language: 'fr',
    ago: { days: 10, time: '14:30' },
    body: `Deux maquettes pour la prochaine vitrine :

- **le phare** : lumière qui tourne, très vu de loin, un peu lourd à monter (2 h à deux) ;
- **la cabine** : une vieille cabine téléphonique où les enfants peuvent enregistrer un message à leurs grands-parents.

Coût équivalent. Dites-moi ce que vous en pensez, *surtout* si vous êtes ceux qui la montent.`,
    reactions: { like: ['pierre', 'stephanie', 'sophie', 'myriam', 'yohan'] },
    comments: [
      { author: 'regine', body: 'La cabine, mille fois. Il y a deux ans, les enfants entraient, les parents suivaient, et on vendait des forfaits sans dire un mot.', ago: { days: 10, time: '15:12' }, reactions: { like: ['romain', 'hugues', 'manon'] } },
      {
        author: 'alban',
        body: 'Le phare, c’est 38 kg et il ne passe pas par la porte de Pau. Je l’ai déjà dit l’an dernier, en sueur.',
        ago: { days: 10, time: '16:48' },
        reactions: { funny: ['jean-luc', 'mireille', 'romain', 'enzo'] },
        replies: [{ author: 'jean-luc', body: 'Je confirme la sueur.', ago: { days: 10, time: '17:02' }, reactions: { funny: ['alban', 'maylis', 'romain'] } }],
      },
      { author: 'odile', body: 'Pensez à la hauteur du combiné dans la cabine : une enfant en fauteuil doit l’atteindre. 90 cm, pas 130.', ago: { days: 9, time: '09:26' }, reactions: { insightful: ['romain', 'perrine', 'pierre'], thanks: ['romain'] } },
      { author: 'romain', body: 'C’est tranché : la cabine, combiné à 90 cm, livrée en trois colis de moins de 15 kg. Le phare ira au siège, où il y a de grandes portes.', ago: { days: 7, time: '11:18' }, reactions: { bravo: ['alban', 'odile', 'regine', 'jean-luc', 'mireille'] } },
    ],
  },
  {
    key: 'agences-devis-pro-dimanche',
    community: 'agences-boutiques',
    author: 'ousmane',
    title: 'Un boulanger, deux fournils, une ligne par fournil : quelle offre ?',
    language: 'fr',
    ago: { days: 13, time: '11:20' },
    body: `Client de Bègles. Deux fournils à 600 m, un terminal de paiement dans chacun, une caméra, et il veut que ça continue si une ligne tombe le dimanche matin (il fait 40 % de sa semaine ce jour-là).

L’outil me propose deux offres pro séparées, avec secours mobile, 94 € par mois. Il y a mieux ?`,
    reactions: { like: ['celia', 'sophie', 'clementine'] },
    comments: [
      {
        author: 'celia',
        body: 'Même cas à Blagnac avec un pressing. Une seule offre pro multi-sites, le secours mobile partagé : 71 €. Elle n’est pas dans l’outil de vente, il faut passer par le simulateur, onglet « sites liés ».',
        ago: { days: 13, time: '12:04' },
        reactions: { thanks: ['ousmane'], insightful: ['solene', 'yohan'] },
        replies: [{ author: 'ousmane', body: 'Trouvé, signé ce matin. Il m’a donné deux chocolatines, que j’ai déclarées à <person:sophie> en les mangeant.', ago: { days: 12, time: '13:15' }, reactions: { funny: ['celia', 'sophie', 'bilal', 'noemie'] } }],
      },
      {
        author: 'solene',
        body: 'Attention : le secours partagé bascule un site à la fois. Si les deux tombent ensemble (travaux dans la rue, déjà vu), un seul repart. Dites-le au client avant, pas après.',
        ago: { days: 12, time: '09:48' },
        reactions: { insightful: ['celia', 'ousmane', 'gaelle'], like: ['margaux'] },
      },
      { author: 'fanny', body: 'Je demande que l’offre multi-sites remonte dans l’outil de vente. Vous êtes quatre à l’avoir cherchée ce mois-ci, ce n’est pas de votre faute.', ago: { days: 11, time: '16:22' }, reactions: { bravo: ['celia', 'ousmane'] } },
    ],
  },
  {
    key: 'agences-client-mecontent-retourne',
    community: 'agences-boutiques',
    author: 'enzo',
    title: 'Mon premier client vraiment en colère (apprenti, troisième semaine)',
    language: 'fr',
    ago: { days: 20, time: '18:06' },
    body: `Il est entré en parlant déjà. Facture de 340 €, appels surtaxés, « vous êtes des voleurs ». J’ai rougi, j’ai bafouillé, j’ai cherché <person:mireille> des yeux.

Elle s’est assise *à côté* de lui, pas en face. Elle a dit : « On regarde ensemble ligne par ligne. » Au bout de dix minutes c’était son petit-fils et un jeu, et il riait.

Je n’ai rien fait d’utile, mais j’ai tout noté. Comment avez-vous appris, vous ?`,
    reactions: {
      like: ['mireille', 'maylis', 'patrick', 'jean-luc', 'manon', 'leila', 'stephanie', 'awa', 'claire'],
      support: ['bernadette', 'kevin', 'noemie', 'assia', 'xavier'],
    },
    comments: [
      { author: 'bernadette', body: 'En me trompant pendant dix ans. S’asseoir à côté, je l’ai appris de ma chef en 1998, elle l’avait appris d’une infirmière.', ago: { days: 20, time: '18:40' }, reactions: { like: ['enzo', 'mireille', 'leila'] } },
      { author: 'assia', body: 'Le prénom. Dès que je demande « vous êtes Monsieur… ? » et que je m’en sers deux fois, le volume baisse.', ago: { days: 19, time: '12:28' }, reactions: { insightful: ['enzo', 'manon'] } },
      {
        author: 'leila',
        body: 'Enzo, ce que tu as écrit là est meilleur que ma fiche de formation. Tu veux bien que je le lise, sans ton nom, à la session de mardi ?',
        ago: { days: 19, time: '15:54' },
        replies: [
          { author: 'enzo', body: 'Avec mon nom, ça me va. Et celui de Mireille si elle veut.', ago: { days: 19, time: '17:59' }, reactions: { like: ['leila', 'jean-luc'] } },
          { author: 'mireille', body: 'Elle veut. Mais le petit-fils reste anonyme, il a huit ans et une réputation à bâtir.', ago: { days: 18, time: '09:10' }, reactions: { funny: ['enzo', 'leila', 'maylis', 'patrick'] } },
        ],
      },
    ],
  },
  {
    key: 'agences-file-samedi',
    community: 'agences-boutiques',
    author: 'murielle',
    title: 'Le samedi, la file dépasse la porte : ce qu’on a essayé à Marseille',
    language: 'fr',
    ago: { days: 29, time: '10:09' },
    body: `Quatre samedis, quatre essais. Attente moyenne mesurée à la main par <person:kenza> :

| essai | attente | avis des clients |
|---|---|---|
| rien, témoin | 34 min | — |
| tickets | 33 min | « au moins on s’assoit » |
| quelqu’un debout à l’entrée, qui trie | 19 min | très bien |
| rendez-vous seulement | 12 min | 22 personnes reparties fâchées |

On garde la personne à l’entrée. C’est fatigant : on tourne toutes les heures.`,
    reactions: { insightful: ['stephanie', 'myriam', 'sophie', 'xavier', 'laurent', 'regine'], bravo: ['kenza', 'paul', 'leila'], like: ['elif', 'florian'] },
    comments: [
      {
        author: 'elif',
        body: 'Merci d’avoir écrit « on tourne toutes les heures ». Est-ce que le tour est dans le planning, ou est-ce que ça repose sur la bonne volonté ? C’est souvent là que ça se perd.',
        ago: { days: 29, time: '12:17' },
        reactions: { like: ['kenza', 'paul', 'kevin'], insightful: ['colette'] },
        replies: [
          { author: 'murielle', body: 'Dans le planning depuis samedi dernier, après que <person:paul> a fait deux heures et demie de suite. Ma faute, corrigée.', ago: { days: 28, time: '09:02' }, reactions: { thanks: ['paul', 'elif', 'kenza'] } },
        ],
      },
      { author: 'florian', body: 'À Lyon, la personne à l’entrée a une tablette et règle sur place les factures et les codes PIN. Un client sur trois ne fait jamais la queue. Mais il faut le Wi-Fi jusqu’à la porte, et ça…', ago: { days: 28, time: '17:31' }, reactions: { insightful: ['murielle', 'myriam'] } },
    ],
  },
  {
    key: 'agences-technicien-en-boutique',
    community: 'agences-boutiques',
    author: 'awa',
    title: 'Une demi-journée derrière votre comptoir : merci à l’équipe de Rennes',
    language: 'fr',
    ago: { days: 36, time: '19:03' },
    body: `J’ai passé mardi matin en agence, dans le cadre des échanges de postes, et je vois mes interventions autrement.

Trois choses que je ne savais pas :

- le client raconte à l’agence ce qu’il n’ose pas dire au technicien (le chien, le bail, la voisine) ;
- quand j’écris « RAS » dans le compte rendu, vous n’avez **rien** à lui répondre ;
- vous restez debout plus longtemps que moi.

J’écris désormais deux phrases de compte rendu au lieu de trois lettres. Si d’autres techniciens veulent essayer : écrivez à <person:mireille>, qui tient la liste.`,
    reactions: {
      like: ['mireille', 'claire', 'farid', 'yann', 'jean-luc', 'stephanie', 'enzo', 'sabrina'],
      thanks: ['cecile', 'jordan', 'maylis', 'bernadette', 'patrick', 'hugues'],
      bravo: ['bruno', 'xavier', 'laurent', 'chloe'],
    },
    comments: [
      { author: 'jordan', body: '« RAS », mon ennemi personnel. Deux phrases, et je peux rassurer quelqu’un. Merci.', ago: { days: 35, time: '08:25' }, reactions: { like: ['awa', 'cecile', 'marion'], funny: ['yann'] } },
      {
        author: 'yann',
        body: 'Ça marche aussi dans l’autre sens ? Je prendrais bien un conseiller dans mon fourgon, un jour de beau temps pour commencer.',
        ago: { days: 35, time: '12:49' },
        reactions: { like: ['awa', 'mireille', 'enzo', 'noemie'] },
        replies: [{ author: 'noemie', body: 'Moi ! Même un jour de pluie, j’ai des bottes.', ago: { days: 35, time: '13:11' }, reactions: { bravo: ['yann', 'awa', 'sophie'] } }],
      },
    ],
  },
  {
    key: 'agences-tablette-lente',
    community: 'agences-boutiques',
    author: 'clementine',
    title: null,
    language: 'fr',
    ago: { days: 5, time: '16:33' },
    body: 'L’outil de vente met 40 secondes à ouvrir un dossier depuis hier 14 h, à Bordeaux. On meuble. Je connais maintenant les vacances de tout le monde. C’est pareil ailleurs ?',
    reactions: { support: ['bilal', 'noemie', 'dounia', 'abdel', 'kevin'], funny: ['ousmane', 'sophie'] },
    comments: [
      { author: 'dounia', body: 'Pareil à Toulouse, 35 s. Les dossiers créés avant 2019 seulement.', ago: { days: 5, time: '16:51' }, reactions: { insightful: ['blandine'] } },
      {
        author: 'blandine',
        body: '« Avant 2019 » nous a fait gagner la soirée, merci Dounia. C’était un index manquant après la migration. Rétabli cette nuit à 23 h 40, dites-moi si c’est bon ce matin.',
        ago: { days: 4, time: '07:46' },
        reactions: { thanks: ['clementine', 'dounia', 'abdel', 'bilal'], bravo: ['fanny'] },
        replies: [{ author: 'clementine', body: '2 secondes. Je ne saurai jamais comment finit l’histoire du camping.', ago: { days: 4, time: '09:52' }, reactions: { funny: ['blandine', 'dounia', 'sophie', 'noemie', 'bilal'] } }],
      },
    ],
  },
  {
    key: 'agences-atelier-seniors',
    community: 'agences-boutiques',
    author: 'lea',
    title: 'Atelier « mes photos sur ma télé » : le mode d’emploi, prêt à copier',
    language: 'fr',
    ago: { days: 64, time: '09:37' },
    body: `Neuf ateliers à Bordeaux en six mois, 74 participants, moyenne d’âge 71 ans. Ce que je referais :

1. **Six personnes au plus**, et deux animateurs.
2. On apporte *son* téléphone. Apprendre sur un autre ne sert à rien.
3. Une seule chose par atelier. Une.
4. On finit par une photo de groupe, que chacun envoie lui-même.

La trame, l’affiche et la lettre d’invitation sont [ici](https://intranet.meridian.example/agences/ateliers). Durée : une heure et quart, café compris. Le café compte.`,
    reactions: { bravo: ['xavier', 'sophie', 'odile', 'mireille', 'moise', 'francis'], thanks: ['murielle', 'isabelle', 'maylis', 'regine'], like: ['nadia', 'melissa'] },
    comments: [
      { author: 'isabelle', body: 'Copié à Dijon la semaine dernière, six inscrits, six venus. Une dame a demandé « et la prochaine chose, c’est quand ? »', ago: { days: 50, time: '14:20' }, reactions: { like: ['lea', 'odile', 'roland'] } },
      { author: 'roland', body: 'Je ne pensais pas l’écrire un jour : trois lettres de *remerciement* au service des réclamations, toutes pour les ateliers. Je les ai encadrées.', ago: { days: 47, time: '11:03' }, reactions: { funny: ['lea', 'isabelle'], bravo: ['sophie', 'mireille', 'laurent'] } },
    ],
  },
  {
    key: 'agences-retour-materiel',
    community: 'agences-boutiques',
    author: 'severine',
    title: 'Retours de box : 212 colis sans nom en un mois',
    language: 'fr',
    ago: { days: 49, time: '13:25' },
    body: `Le client rend sa box au comptoir, on la pose derrière, on collera l’étiquette plus tard. Plus tard, c’est moi, avec 212 box et aucun nom. Et trois mois après, il reçoit une facture de matériel non rendu.

Je propose une règle simple : **étiquette collée devant le client, ticket donné au client**. Trente secondes. Ça coince où ?`,
    reactions: { like: ['alban', 'roland', 'patrick', 'tristan', 'jean-luc'], support: ['margaux', 'cecile'] },
    comments: [
      { author: 'tristan', body: 'Ça coince à l’imprimante d’étiquettes : une pour l’agence, au fond de la réserve, derrière le chauffe-eau. Avec une sur le comptoir, je signe.', ago: { days: 49, time: '14:02' }, reactions: { like: ['dounia', 'abdel', 'patrick', 'severine'] } },
      {
        author: 'roland',
        body: 'Chiffre de mon côté : 160 réclamations par mois pour « matériel non rendu » alors qu’il l’est. À 25 minutes chacune, ça paie des imprimantes.',
        ago: { days: 48, time: '09:18' },
        reactions: { insightful: ['severine', 'laurent', 'alban'] },
        replies: [{ author: 'alban', body: 'J’en avais commandé 30, j’en commande 74, une par comptoir. Livraison sous trois semaines, câble de 3 m compris, je vous connais.', ago: { days: 46, time: '16:40' }, reactions: { bravo: ['severine', 'tristan', 'roland', 'mireille', 'jean-luc'], funny: ['patrick'] } }],
      },
      { author: 'severine', body: 'Bilan à cinq semaines : 19 colis sans nom au lieu de 212. Les 19 viennent tous du même endroit et j’y vais jeudi avec des croissants.', ago: { days: 8, time: '10:44' }, reactions: { bravo: ['roland', 'alban', 'mireille', 'tristan', 'xavier'], funny: ['patrick', 'bilal'] } },
    ],
  },
  {
    key: 'agences-english-speaking-student',
    community: 'agences-boutiques',
    author: 'rokhaya',
    title: 'Helping customers who speak no French: my crib sheet',
    language: 'en',
    ago: { days: 83, time: '12:12' },
    body: `Every September our shop near the university fills with students who arrived the day before. I keep one page behind the counter, in plain English, and I am happy to share it:

- “You keep the same number” beats any explanation of portability.
- Draw the SIM tray. Seriously, a drawing.
- Bank details: say *IBAN*, everyone in Europe knows the word. From elsewhere, offer prepaid first.
- Never say “it depends” without saying on what.

Additions welcome, in any language you have.`,
    reactions: { thanks: ['kenza', 'assia', 'bilal', 'dounia', 'florian'], like: ['stephanie', 'fanny', 'myriam'] },
    comments: [
      { author: 'bilal', language: 'en', body: 'I can add Arabic and Spanish, by Friday. And one line about the proof of address: half of them live in a residence that issues it only after the first rent.', ago: { days: 83, time: '15:40' }, reactions: { thanks: ['rokhaya', 'sophie'] } },
      { author: 'kevin', body: 'À Lille on a beaucoup de Néerlandais. Je demande à un collègue de Bruxelles de traduire. Et je vole le dessin du tiroir SIM.', ago: { days: 82, time: '10:29' }, reactions: { funny: ['rokhaya'] } },
    ],
  },
  {
    key: 'agences-nouvelle-agence-pau',
    community: 'agences-boutiques',
    author: 'jean-luc',
    title: 'L’agence de Pau déménage de 200 mètres : le journal des travaux',
    language: 'fr',
    ago: { days: 153, time: '08:48' },
    locked: 'Le déménagement est fini : pour la suite, écrivez-moi ou ouvrez une nouvelle discussion.',
    body: `On quitte la place pour la rue piétonne, le 22. Pendant trois jours, un comptoir provisoire sous la halle, entre le fromager et le fleuriste.

Ce qui change : deux vrais bureaux fermés pour parler argent ou santé sans que la file écoute, une boucle magnétique au comptoir, et une réserve où l’on tient debout.

Ce qui ne change pas : l’équipe, et la plante verte de <person:bernadette>.`,
    reactions: { bravo: ['xavier', 'mireille', 'maylis', 'bernadette', 'patrick', 'laurent', 'odile'], like: ['sophie', 'regine', 'francis', 'moise'] },
    comments: [
      { author: 'maylis', body: 'Trois jours à côté du fromager : on a sorti onze forfaits et je sens encore l’ossau-iraty.', ago: { days: 141, time: '18:17' }, reactions: { funny: ['jean-luc', 'mireille', 'bernadette', 'patrick', 'enzo'] } },
      { author: 'bernadette', body: 'La plante a fait le trajet sur mes genoux. Elle va bien.', ago: { days: 140, time: '09:05' }, reactions: { like: ['jean-luc', 'mireille', 'maylis', 'xavier'] } },
      { author: 'jean-luc', body: 'Le déménagement est fini, je ferme le fil. Pour la suite, la porte est rue piétonne, au numéro 31.', ago: { days: 138, time: '17:30' }, reactions: { like: ['mireille', 'xavier'] } },
    ],
  },
];
