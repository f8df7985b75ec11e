import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'securite-chute-echelle',
    community: 'securite-terrain',
    author: 'alexandra',
    title: 'Presque-accident à Bouguenais : l’échelle a glissé, la longe l’a tenu',
    language: 'fr',
    ago: { days: 5, time: '17:40' },
    featured: true,
    body: `**Les faits.** Jeudi, 10 h 15, façade, échelle coulissante sur dalle mouillée. Le pied part de 40 cm. Le technicien est à 3,20 m, attaché au point haut : il reste suspendu deux secondes, repose le pied, descend. Rien, sauf les jambes molles.

**Ce qui l’a protégé.** La longe, accrochée *avant* de lâcher la main.

**Ce qui a manqué.** Le stabilisateur est resté dans le fourgon : « pour cinq minutes ».

**Ce qu’on en fait.** Pas de sanction : il l’a signalé lui-même dans l’heure. On essaie un stabilisateur qui reste fixé à l’échelle (6 en test à Nantes). Et je passe à la réunion de lundi, avec l’échelle.

Merci à lui. Il se reconnaîtra, et il a eu raison d’appeler.

<file:fiche-echelle>`,
    reactions: {
      thanks: ['farid', 'david', 'awa', 'claire', 'delphine', 'sabrina', 'kadiatou', 'anthony', 'elif', 'raphael'],
      insightful: ['olivier', 'estelle', 'loic', 'gilles', 'sarah'],
      support: ['yann', 'ludovic', 'nadege', 'mickael'],
    },
    comments: [
      {
        author: 'awa',
        body: '« Pour cinq minutes », je l’ai dit la semaine dernière. Le stabilisateur actuel met trois minutes à monter et il faut deux mains. S’il reste fixé, je le prends tout de suite.',
        ago: { days: 5, time: '18:22' },
        reactions: { like: ['alexandra', 'claire', 'hamid', 'anthony'], support: ['sabrina'] },
        replies: [
          { author: 'alexandra', body: 'Merci de le dire. Je t’en réserve un des six, à condition que tu me dises dans un mois ce qui t’agace.', ago: { days: 4, time: '08:15' }, reactions: { thanks: ['awa'] } },
          { author: 'awa', body: 'Vendu. Je sais me plaindre.', ago: { days: 4, time: '12:38' }, reactions: { funny: ['alexandra', 'claire', 'yann'] } },
        ],
      },
      { author: 'anthony', body: 'Puisque tout Nantes le sait : c’était moi. La longe, je l’accroche par habitude depuis l’école des métiers. Je n’ai jamais été aussi content d’une habitude.', ago: { days: 4, time: '19:10' }, reactions: { bravo: ['loic', 'marie-laure', 'alexandra', 'awa', 'david'], support: ['sabrina', 'farid', 'aurelie', 'claire'] } },
      { author: 'elif', body: 'Signalé dans l’heure, pas de sanction, un essai de matériel. C’est comme ça qu’on aura davantage de signalements, et je le dirai au comité.', ago: { days: 3, time: '09:20' }, reactions: { like: ['alexandra', 'farid', 'bernard', 'anthony'] } },
      { author: 'karim', body: 'Sur les pylônes, on a mis dix ans à obtenir que « je suis redescendu » soit une réussite. Vous prenez de l’avance.', ago: { days: 2, time: '12:07' }, reactions: { like: ['alexandra', 'damien'], insightful: ['olivier'] } },
    ],
  },
  {
    key: 'securite-chien',
    community: 'securite-terrain',
    author: 'nadege',
    title: 'Le chien « qui n’a jamais mordu personne »',
    language: 'fr',
    ago: { days: 15, time: '12:55' },
    body: `Mordue à la main mardi, à Aubagne. Trois points, ça va. Le propriétaire a dit la phrase du titre pendant que je saignais.

Ce que je fais maintenant, et je m’en moque si on me trouve froussarde : je demande que le chien soit **enfermé dans une autre pièce, porte fermée, pas « tenu »**. Si c’est non, je repars. Est-ce que je suis couverte ?`,
    reactions: { support: ['antoine', 'mehdi', 'awa', 'sabrina', 'kadiatou', 'delphine', 'claire', 'aurelie', 'elif'] },
    comments: [
      {
        author: 'delphine',
        body: 'Oui, entièrement. C’est le droit de retrait et c’est écrit noir sur blanc dans la consigne 14. Motif de report : « animal », le client est rappelé par le pilotage, pas par toi. Et repasse voir <person:sarah> pour le vaccin.',
        ago: { days: 15, time: '13:30' },
        reactions: { thanks: ['nadege', 'awa', 'kadiatou'] },
        replies: [{ author: 'sarah', body: 'Je t’attends demain à 8 h, Nadège. Une main gonflée à 48 h, ça se regarde même quand « ça va ».', ago: { days: 15, time: '14:12' }, reactions: { thanks: ['nadege', 'delphine'] } }],
      },
      { author: 'josiane', body: 'Au pilotage, on ajoute la question à la confirmation de rendez-vous : « avez-vous un chien ? » Quatre-vingts oui sur cent appels. Prévoir dix minutes de plus, et personne ne râle.', ago: { days: 14, time: '10:19' }, reactions: { bravo: ['nadege', 'antoine', 'delphine'], insightful: ['soazig'] } },
      { author: 'serge', body: 'Trente ans, deux chiens, un dindon. Le dindon était le pire. Mais Nadège a raison : enfermé, pas tenu.', ago: { days: 14, time: '18:35' }, reactions: { funny: ['nadege', 'claire', 'awa'], like: ['antoine'] } },
    ],
  },
  {
    key: 'securite-amiante-gaine',
    community: 'securite-terrain',
    author: 'samir',
    title: 'Gaine technique des années 70 : on perce ou pas ?',
    language: 'fr',
    ago: { days: 31, time: '09:21' },
    body: `Immeuble de 1974, Villejuif. Plaques grises dans la gaine, pas de diagnostic chez le syndic, le gardien dit « c’est du plâtre ». L’équipe attend en bas.

Rappel demandé : qui décide, et en combien de temps ?`,
    reactions: { like: ['pascal', 'estelle', 'gilles'] },
    comments: [
      {
        author: 'estelle',
        body: `On **ne perce pas**. Permis de construire d’avant juillet 1997 et pas de diagnostic = présumé amianté, jusqu’à preuve du contraire.

- Le propriétaire doit fournir le diagnostic. S’il ne l’a pas, on repart.
- Personne, ni le gardien ni le syndic, ne peut remplacer le papier par une parole.
- Un prélèvement fait par nous n’est pas permis.

Tu notes « diagnostic absent », et le dossier passe aux relations syndics.`,
        ago: { days: 31, time: '09:48' },
        reactions: { thanks: ['samir', 'pascal'], insightful: ['awa', 'gilles', 'herve', 'karima'] },
        replies: [{ author: 'samir', body: 'Équipe repartie. Le syndic a retrouvé son diagnostic en quarante minutes, c’est magique : il y en avait.', ago: { days: 31, time: '11:35' }, reactions: { insightful: ['estelle', 'pascal', 'olivier'], support: ['delphine'] } }],
      },
      { author: 'karima', body: 'À Marseille, on demande le diagnostic à la convention, pas le jour du chantier. Ça nous a évité onze déplacements sur le trimestre.', ago: { days: 30, time: '08:59' }, reactions: { like: ['samir', 'estelle', 'bruno'] } },
    ],
  },
  {
    key: 'securite-telephone-volant',
    community: 'securite-terrain',
    author: 'joel',
    title: 'Téléphone au volant : ce que disent les boîtiers, et ce qu’ils ne disent pas',
    language: 'fr',
    ago: { days: 45, time: '11:08' },
    body: `On m’a demandé si les boîtiers des fourgons surveillaient les appels. Non. Ils enregistrent les chocs, les freinages et les kilomètres, rien d’autre, et **personne ne regarde un conducteur en particulier** : je n’ai que des totaux par base.

Ce que disent les totaux : les freinages brusques montent de moitié entre 16 h et 17 h. L’heure où le pilotage appelle pour le lendemain.

Je ne conclus rien, je pose ça là.`,
    reactions: { insightful: ['farid', 'alexandra', 'elif', 'olivier', 'virginie', 'soazig'], like: ['yann', 'ludovic', 'mickael', 'awa'] },
    comments: [
      {
        author: 'soazig',
        body: 'Je prends pour moi. On appelle à 16 h parce que le planning sort à 15 h 50. Si on l’envoie par message et qu’on n’appelle qu’à l’arrêt, ça fait un quart d’heure de retard sur le papier, et alors ?',
        ago: { days: 45, time: '13:14' },
        reactions: { bravo: ['joel', 'alexandra', 'farid', 'awa'], like: ['zoubida', 'yann'] },
        replies: [
          { author: 'farid', body: 'Et alors rien. On essaie un mois : message d’abord, appel seulement si le fourgon est arrêté. Je préviens les autres unités.', ago: { days: 44, time: '08:36' }, reactions: { thanks: ['soazig', 'joel', 'alexandra'] } },
        ],
      },
      { author: 'joel', body: 'Un mois après : le pic de 16 h a baissé d’un tiers. Ça peut être le hasard, il faudrait trois mois. Mais je suis content.', ago: { days: 13, time: '16:28' }, reactions: { bravo: ['soazig', 'farid', 'alexandra', 'elif', 'yann'] } },
    ],
  },
  {
    key: 'securite-canicule-horaires',
    community: 'securite-terrain',
    author: 'delphine',
    title: 'Canicule : retour sur les horaires d’été, chiffres et plaintes comprises',
    language: 'fr',
    ago: { days: 102, time: '10:02' },
    body: `Pendant toute la vague de chaleur, UI Sud a travaillé de 6 h à 13 h les jours d’alerte orange. Dix-neuf jours.

- Malaises : **2**, contre 9 l’an dernier.
- Interventions reportées : 6 %, toutes reprises dans la semaine.
- Clients mécontents de voir arriver quelqu’un à 6 h 30 : quelques-uns, surtout le samedi.

Vos plaintes : la garde des enfants à 5 h 30, le magasin fermé jusqu’à 8 h, et la sieste impossible quand on habite au-dessus d’une école. J’ai noté les trois.`,
    reactions: { bravo: ['magali', 'antoine', 'elif', 'sarah', 'laure'], like: ['mehdi', 'nadege', 'lucas', 'kadiatou', 'bastien'], insightful: ['alexandra', 'farid'] },
    comments: [
      { author: 'lucas', body: 'La sieste au-dessus de l’école, c’est moi. Pendant les vacances, c’était le centre aéré. Je garde quand même les horaires.', ago: { days: 102, time: '13:27' }, reactions: { funny: ['delphine', 'bastien', 'theo'] } },
      { author: 'noel', body: 'Pour le magasin : je peux ouvrir à 5 h 45 les jours d’alerte, si on me le dit la veille avant midi. Je suis debout de toute façon, j’ai des poules.', ago: { days: 101, time: '08:51' }, reactions: { thanks: ['delphine', 'michel', 'pierrick', 'magali'], funny: ['lucas'] } },
      {
        author: 'farid',
        body: 'Je serais preneur de la même règle à l’Ouest, on a eu quatre jours à 38 °C et rien de prévu. Qui a écrit l’accord chez vous ?',
        ago: { days: 100, time: '17:12' },
        replies: [{ author: 'magali', body: 'Delphine, Antoine et Josiane, en une après-midi, relu par les élus en une semaine. Je t’envoie le texte : une page et demie.', ago: { days: 99, time: '09:04' }, reactions: { thanks: ['farid', 'alexandra'], like: ['josiane'] } }],
      },
    ],
  },
  {
    key: 'securite-gants-petite-taille',
    community: 'securite-terrain',
    author: 'awa',
    title: 'Des gants isolants en taille 7, ça existe ?',
    language: 'fr',
    ago: { days: 27, time: '12:10' },
    body: 'Le catalogue s’arrête au 8. Avec du 9, je fais tomber une vis sur trois, et une vis qui tombe d’un poteau, ce n’est pas un détail pour celui qui tient l’échelle. Qui commande les équipements, et à qui je peux montrer mes mains ?',
    reactions: { support: ['aurelie', 'sabrina', 'nolwenn', 'melanie', 'kadiatou', 'nadege', 'camille', 'claire', 'elif'], like: ['yann', 'ludovic'] },
    comments: [
      { author: 'camille', body: 'Au radio, on a obtenu du 7 et du 6 l’an passé, référence GI-07-C0. Demande-les en « adaptation individuelle », ça contourne le catalogue et ça passe en dix jours.', ago: { days: 27, time: '12:48' }, reactions: { thanks: ['awa', 'aurelie', 'nolwenn', 'sabrina'] } },
      {
        author: 'alexandra',
        body: 'Merci Camille. Contourner ne devrait pas être la méthode : je fais ajouter le 6 et le 7 au catalogue de toutes les unités. Awa, tes gants sont commandés, et ceux de <person:nolwenn> aussi. Je l’annonce dans <community:reseau-radio>, où l’on grimpe avec les mêmes mains : qui d’autre attend des #équipements à sa taille ?',
        ago: { days: 26, time: '09:39' },
        reactions: { bravo: ['awa', 'camille', 'elif', 'farid', 'aurelie'], thanks: ['nolwenn'] },
        replies: [{ author: 'awa', body: 'Reçus ce matin. Zéro vis par terre. <person:hamid>, qui tient l’échelle, te remercie aussi.', ago: { days: 14, time: '18:50' }, reactions: { like: ['alexandra', 'camille', 'hamid'], funny: ['yann', 'claire'] } }],
      },
    ],
  },
  {
    key: 'securite-exercice-chambre',
    community: 'securite-terrain',
    author: 'olivier',
    title: 'Exercice de sauvetage en chambre souterraine : 9 minutes, et c’est trop',
    language: 'fr',
    ago: { days: 70, time: '16:15' },
    body: `Mercredi à Cesson, mannequin de 75 kg au fond d’une chambre de 2,40 m. Trois équipes, chrono.

1. 9 min 10 : le treuil était sous la roue de secours.
2. 7 min 40 : bonne équipe, mais personne n’a mesuré l’air avant de descendre. **Donc deux victimes.**
3. 6 min 05 : air mesuré, treuil monté d’abord, un seul qui parle.

L’objectif est de six minutes. La différence entre les équipes ne tient pas à la force : elle tient à *qui parle*.`,
    reactions: { insightful: ['loic', 'marie-laure', 'alexandra', 'yann', 'ronan', 'gwenaelle'], like: ['farid', 'moussa', 'eric', 'matteo'] },
    comments: [
      { author: 'ronan', body: 'Équipe 2. J’ai la scène en tête toutes les nuits depuis : le détecteur était autour de mon cou, éteint.', ago: { days: 70, time: '18:27' }, reactions: { support: ['olivier', 'yann', 'claire', 'killian', 'awa'] } },
      { author: 'fred', body: 'À bord de l’Alizé, celui qui commande la manœuvre a un gilet d’une autre couleur. On ne le cherche pas, on ne le discute pas. Ça coûte un gilet.', ago: { days: 69, time: '07:19' }, reactions: { insightful: ['olivier', 'loic', 'marianne'] }, replies: [{ author: 'olivier', body: 'Adopté pour la prochaine fois. Orange fluo, il m’en reste un du cross de l’école.', ago: { days: 69, time: '12:42' }, reactions: { like: ['fred', 'marie-laure'] } }] },
    ],
  },
  {
    key: 'securite-balisage-nuit',
    community: 'securite-terrain',
    author: 'gwenaelle',
    title: null,
    language: 'fr',
    ago: { days: 118, time: '06:54' },
    body: 'Chantier de nuit sur la rocade de Rennes : une voiture a traversé **tout** le balisage à 80 km/h, cônes compris, à 2 h 10. L’équipe était derrière le camion, pas devant. La règle du camion-tampon vient de payer dix ans de râleries, dont les miennes.',
    reactions: { support: ['farid', 'alexandra', 'herve', 'yann', 'awa', 'delphine', 'samir', 'elif'], insightful: ['olivier', 'estelle'] },
    comments: [
      { author: 'herve', body: 'Passé voir l’équipe ce matin, tout le monde va bien. Le camion, moins. Le commissariat a la plaque, restée sur place.', ago: { days: 118, time: '10:26' }, reactions: { thanks: ['gwenaelle', 'farid', 'alexandra'] } },
      { author: 'mickael', body: 'J’ai râlé aussi. Je retire tout.', ago: { days: 117, time: '07:40' }, reactions: { like: ['gwenaelle', 'alexandra', 'awa'] } },
    ],
  },
];
