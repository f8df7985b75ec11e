import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'cables-reparation-golfe',
    community: 'cables-sous-marins',
    author: 'marianne',
    title: 'Alizé, jour 9 : le bout B est à bord',
    language: 'fr',
    ago: { days: 2, time: '21:14' },
    featured: true,
    body: `Golfe de Gascogne, 1 870 m de fond, houle de 3 m en baisse. Après deux passages de grappin pour rien, le troisième a mordu à 14 h 20. Le bout B est sur le pont, coupe nette : ancre ou chalut, l’expert dira.

- Perte mesurée du côté terre : conforme, 0,19 dB/km.
- 31 km de câble de rechange en cuve, il en faudra 24.
- Épissure finale prévue demain dans la nuit si la mer reste polie.

<person:matteo> a dormi quatre heures et a refusé les autres. Je le surveille.`,
    reactions: {
      bravo: ['erwan', 'rebecca', 'jean-yves', 'ana', 'gael', 'lucie', 'nadia', 'oumar', 'babacar'],
      like: ['idriss', 'cheikh', 'christelle', 'nathalie', 'wouter', 'fatou'],
      support: ['fred', 'khady'],
    },
    comments: [
      {
        author: 'oumar',
        body: 'Côté supervision : le trafic tient sur les deux routes de secours à 74 % et 81 %. Vous pouvez prendre la nuit qu’il vous faut, ne vous pressez pas pour nous.',
        ago: { days: 2, time: '22:02' },
        reactions: { thanks: ['marianne', 'jean-yves', 'erwan'] },
        replies: [{ author: 'marianne', body: 'C’est la plus belle phrase de la semaine. Merci.', ago: { days: 2, time: '22:40' }, reactions: { like: ['oumar'] } }],
      },
      { author: 'matteo', body: 'Cinq heures. Et la soudure est à 0,04, donc on ne discute pas avec le jointeur.', ago: { days: 1, time: '06:12' }, reactions: { funny: ['marianne', 'fred', 'erwan', 'ana'], bravo: ['benoit', 'nathalie'] } },
      { author: 'rebecca', language: 'en', body: 'Thank you all. London has told the two carriers waiting on this pair; they asked me to pass on their thanks to the ship. One of them used the word “heroic”, which is rare for a carrier.', ago: { days: 1, time: '09:35' }, reactions: { like: ['marianne', 'jean-yves', 'erwan', 'eva'], funny: ['wouter'] } },
    ],
  },
  {
    key: 'cables-station-dakar-climatisation',
    community: 'cables-sous-marins',
    author: 'khady',
    title: 'Station de Dakar : la climatisation de secours, essayée pour de vrai',
    language: 'fr',
    ago: { days: 18, time: '16:24' },
    body: `Jusqu’ici on « essayait » en appuyant sur le bouton de test. Samedi on a coupé la principale, pour de bon, pendant deux heures, avec l’accord de <person:babacar>.

La salle est passée de 22 à **31 °C en 48 minutes**. Le secours a démarré, puis s’est arrêté : filtre colmaté par le sable, que le test du bouton ne voit pas.

Filtre changé, second essai bon : 26 °C stables. On refait chaque trimestre, et je propose la même chose à Marseille.`,
    reactions: { insightful: ['erwan', 'alioune', 'ana', 'raoul', 'gregory', 'nathalie'], bravo: ['babacar', 'fatou', 'cheikh', 'mamadou'] },
    comments: [
      { author: 'christelle', body: 'À Marseille, on fait le test du bouton. Je rougis. Essai réel mardi en huit, le matin, avec les pompiers prévenus.', ago: { days: 18, time: '17:37' }, reactions: { like: ['khady', 'babacar', 'raoul'] } },
      {
        author: 'gregory',
        body: 'Prévenez-moi la veille : à 31 °C, j’ai onze alarmes qui se déclenchent et deux équipes qui s’habillent.',
        ago: { days: 17, time: '08:05' },
        reactions: { funny: ['khady', 'alioune'] },
        replies: [{ author: 'khady', body: 'Pardon pour samedi ! Promis, un appel et un message.', ago: { days: 17, time: '09:11' }, reactions: { like: ['gregory'] } }],
      },
    ],
  },
  {
    key: 'cables-poissons-mythes',
    community: 'cables-sous-marins',
    author: 'gael',
    title: 'Non, les requins ne mangent pas les câbles (en tout cas, pas les nôtres)',
    language: 'fr',
    ago: { days: 37, time: '12:08' },
    body: `On me pose la question à chaque repas de famille. J’ai repris nos 118 défauts depuis vingt ans :

| cause | défauts |
|---|---|
| chaluts et dragues | 61 |
| ancres | 29 |
| glissements sous-marins, séismes | 11 |
| usure sur la roche | 9 |
| composants | 6 |
| inconnue | 2 |
| requins | **0** |

Pour les deux « inconnue », je laisse planer le doute, cela fait de meilleures fins de repas.`,
    reactions: { funny: ['marianne', 'lucie', 'ana', 'erwan', 'fred', 'idriss', 'henrik'], insightful: ['nadia', 'rebecca', 'mathilde', 'benoit', 'eva'] },
    comments: [
      { author: 'nadia', body: 'Gaël, tu me laisses en faire quelque chose pour l’extérieur ? Le tableau est parfait et tout le monde a un oncle qui pose la question.', ago: { days: 37, time: '14:21' }, reactions: { like: ['gael', 'idriss'] }, replies: [{ author: 'gael', body: 'Oui, sans la répartition par zone, que les assureurs n’aiment pas voir dehors. Le tableau tel quel ne gêne personne.', ago: { days: 37, time: '15:02' }, reactions: { thanks: ['nadia'] } }] },
      { author: 'henrik', language: 'en', body: 'In Norway the uncle asks about submarines. I miss the sharks.', ago: { days: 36, time: '08:44' }, reactions: { funny: ['gael', 'marianne', 'rebecca', 'wouter', 'erwan'] } },
    ],
  },
  {
    key: 'cables-permis-posidonie',
    community: 'cables-sous-marins',
    author: 'therese',
    title: 'Atterrage de Marseille : on contourne l’herbier, et on perd trois semaines',
    language: 'fr',
    ago: { days: 67, time: '10:52' },
    body: `Le relevé de <person:lucie> est net : 240 m d’herbier de posidonie sur le tracé prévu. Une posidonie arrachée met un siècle à revenir.

Nouveau tracé : 1,1 km de plus, forage dirigé sous la plage au lieu de la tranchée. Dossier redéposé hier, trois semaines de retard, 380 000 € de plus.

J’entends déjà les soupirs. Le tribunal administratif, c’est dix-huit mois.`,
    reactions: { support: ['erwan', 'lucie', 'gael', 'mathilde', 'marianne'], insightful: ['rebecca', 'eva', 'raoul'], like: ['nathalie'] },
    comments: [
      { author: 'erwan', body: 'Pas de soupir ici. Le budget est trouvé sur la provision, et je préfère annoncer trois semaines maintenant que m’excuser dans un an.', ago: { days: 67, time: '11:40' }, reactions: { like: ['therese', 'lucie', 'gael'] } },
      { author: 'lucie', body: 'Pour la petite histoire, la plongée de contrôle a trouvé une grande nacre vivante, la première que je vois depuis quatre ans. Photo floue mais sincère, [par ici](https://intranet.meridian.example/cables/marseille/plongee).', ago: { days: 66, time: '17:13' }, reactions: { like: ['therese', 'mathilde', 'gael', 'ana', 'idriss', 'christelle'] } },
    ],
  },
  {
    key: 'cables-cuisine-bord',
    community: 'cables-sous-marins',
    author: 'fred',
    title: null,
    language: 'fr',
    ago: { days: 106, time: '19:48' },
    body: 'Sondage officieux à bord de l’Alizé : trente-huit marins, trente-huit avis sur le couscous du vendredi. Un seul point d’accord : ne **jamais** programmer une épissure finale un vendredi soir.',
    reactions: { funny: ['marianne', 'matteo', 'jean-yves', 'henrik', 'ana', 'erwan', 'christelle'], like: ['babacar', 'khady'] },
    comments: [
      { author: 'jean-yves', body: 'Le commandant confirme, et rappelle que le cuisinier lit aussi cette communauté.', ago: { days: 105, time: '07:30' }, reactions: { funny: ['fred', 'marianne', 'matteo', 'gael'] } },
      { author: 'ana', body: 'À terre, nous décalons les essais au samedi matin depuis 2019 pour cette seule raison. Dans le compte rendu, c’est écrit « fenêtre opérationnelle ».', ago: { days: 105, time: '09:16' }, reactions: { funny: ['fred', 'jean-yves', 'erwan', 'marianne', 'nathalie'] } },
    ],
  },
  {
    key: 'cables-essais-recette',
    community: 'cables-sous-marins',
    author: 'ana',
    title: 'Essais de recette du tronçon Dakar–Praia : lire la courbe sans se tromper de répéteur',
    language: 'fr',
    ago: { days: 186, time: '14:37' },
    body: `Note pour les équipes de station qui débutent. On compte les répéteurs depuis *l’extrémité qui mesure*, pas depuis la terre la plus proche. Trois comptes rendus du mois avaient le décalage.

1. Relever l’indice du câble sur la fiche de fabrication (1,4682 ici, pas 1,47).
2. Moyenner au moins 2¹⁴ acquisitions.
3. Comparer au relevé de référence, **pas** au relevé précédent.

\`\`\`
R01  61,8 km   gain 11,9 dB   ok
R02 123,5 km   gain 11,8 dB   ok
R03 185,4 km   gain 10,1 dB   à surveiller
\`\`\`

R03 a perdu 1,7 dB depuis la pose. Ce n’est pas une panne, mais on le regarde chaque mois.`,
    reactions: { insightful: ['khady', 'alioune', 'babacar', 'benoit', 'nathalie', 'mamadou'], thanks: ['cheikh', 'matteo'] },
    comments: [
      { author: 'alioune', body: 'Un des trois comptes rendus était le mien. Corrigé, et j’ai ajouté l’extrémité dans le nom du fichier pour que ça ne puisse plus arriver : `DKR_vers_RAI_…`.', ago: { days: 186, time: '16:55' }, reactions: { thanks: ['ana'], like: ['khady', 'babacar'] } },
      { author: 'benoit', body: 'Pour R03 : au labo, nous avons vu la même pente sur une pompe qui vieillit. Si elle atteint 3 dB, elle tombe dans les six mois. Vous êtes tranquilles un moment.', ago: { days: 185, time: '10:24' }, reactions: { insightful: ['ana', 'alioune', 'erwan'] } },
    ],
  },
];
