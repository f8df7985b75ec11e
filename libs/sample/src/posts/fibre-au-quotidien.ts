import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'fibre-prise-optique-cloison',
    community: 'fibre-au-quotidien',
    author: 'mickael',
    title: 'Prise optique sur une cloison en carreaux de plâtre : quelle cheville tient ?',
    kind: 'question',
    language: 'fr',
    ago: { days: 4, time: '16:20' },
    body: 'Trois reprises ce mois-ci dans le même lotissement : la prise est arrachée par l’aspirateur. Le carreau fait 5 cm, les chevilles du kit tournent dans le vide. Vous posez quoi, vous ?',
    reactions: { like: ['sabrina', 'anthony'] },
  },
  {
    key: 'fibre-premiers-pas-moussa',
    community: 'fibre-au-quotidien',
    author: 'moussa',
    title: null,
    language: 'fr',
    ago: { days: 2, time: '17:05' },
    body: 'Bonjour à tous. Apprenti à Rennes depuis septembre, premier message ici. Hier j’ai fait ma première soudure seul, 0,02 dB. Je lis tout depuis deux mois, merci à ceux qui écrivent.',
    reactions: { bravo: ['yann'] },
  },
  {
    key: 'fibre-rangement-couleur',
    community: 'fibre-au-quotidien',
    author: 'claire',
    title: 'Ranger le fourgon par couleur de connecteur : six semaines d’essai, les chiffres',
    language: 'fr',
    ago: { days: 3, time: '07:52' },
    featured: true,
    body: `On l’a fait à trois équipes de Rennes, sans budget : quatre bacs, du ruban de couleur, une étiquette par bac. Vert pour les SC/APC, bleu pour les SC/UPC, jaune pour les pigtails, rouge pour ce qui est à rendre au magasin.

![Un fourgon vu de derrière, portes ouvertes : quatre bacs sur deux étages, vert et bleu en haut, jaune et rouge en bas](file:fourgon-range)

| équipe | recherche de pièce, avant | après six semaines |
|---|---|---|
| Rennes 1 | 31 min par jour | 11 min |
| Rennes 2 | 26 min | 9 min |
| Cesson | 28 min | 8 min |

Soit **une vingtaine de minutes par jour et par fourgon**. Chronométré par nous, avec un minuteur de cuisine, donc à prendre pour ce que ça vaut.

Ce qui n’a pas marché : le cinquième bac « divers ». Au bout de dix jours, tout était dans le divers.

<file:releve-minuteur>`,
    reactions: {
      like: ['yann', 'soazig', 'mickael', 'david', 'aurelie', 'gilles', 'lucas', 'loic', 'benoit', 'pascal'],
      bravo: ['farid', 'bruno', 'marie-laure', 'gaelle', 'christophe', 'mireille'],
      insightful: ['jessica', 'virginie', 'estelle'],
      funny: ['ronan', 'killian'],
    },
    comments: [
      {
        author: 'gilles',
        body: 'Vingt minutes par jour, c’est un client de plus par semaine. On essaie à Toulouse à partir de lundi. Tes bacs font quelle taille ? Nous roulons en petit fourgon, avec la galerie dedans.',
        ago: { days: 3, time: '08:40' },
        reactions: { like: ['claire', 'bruno'] },
        replies: [
          {
            author: 'claire',
            body: '30 × 20 × 12, du commerce, 4 € pièce. Dans un petit fourgon il en rentre trois de front, il faut coucher le quatrième. Voici le plan, fait au dos d’un bon de livraison.\n\n![Plan du coffre vu de dessus : trois bacs de front, le quatrième couché en travers](file:plan-des-bacs)',
            ago: { days: 3, time: '12:17' },
            reactions: { funny: ['gilles'], thanks: ['gilles', 'lucas'] },
          },
          { author: 'gilles', body: 'Le dos du bon de livraison me va très bien.', ago: { days: 3, time: '12:31' } },
        ],
      },
      {
        author: 'christophe',
        body: 'Côté magasin à Cesson, le bac rouge a changé ma vie : je récupère en une semaine ce que je récupérais en deux mois. Si tout le monde s’y met, je peux préparer les rouleaux de ruban.',
        ago: { days: 3, time: '09:05' },
        reactions: { thanks: ['claire', 'yann', 'bruno'] },
      },
      {
        author: 'estelle',
        body: 'Je pose la question qui fâche : est-ce que vous avez aussi mesuré les erreurs de connecteur ? J’ai encore des APC branchés sur de l’UPC dans les retours qualité du mois.',
        ago: { days: 3, time: '14:22' },
        replies: [
          {
            author: 'yann',
            body: 'Pas mesuré proprement. À la louche, une erreur en six semaines dans mon équipe, contre une par semaine d’habitude. La couleur y fait plus que le rangement, je crois.',
            ago: { days: 2, time: '07:38' },
            reactions: { insightful: ['estelle', 'claire'] },
          },
        ],
      },
      {
        author: 'marie-laure',
        body: 'On le montre aux apprentis de la prochaine promotion, avec ton nom. Et le bac « divers » en exemple de ce qu’il ne faut pas faire.',
        ago: { days: 2, time: '10:11' },
        reactions: { like: ['claire', 'moussa'], funny: ['olivier'] },
      },
      {
        author: 'bruno',
        body: 'Bravo aux trois équipes. Je mets ce fil en avant, et j’aimerais qu’on le raconte aussi dehors : <person:claire>, tu serais d’accord pour une photo du fourgon ?',
        ago: { days: 1, time: '08:26' },
        replies: [
          { author: 'claire', body: 'Du fourgon oui, de moi non.', ago: { days: 1, time: '12:40' }, reactions: { funny: ['bruno', 'yann', 'soazig'] } },
        ],
      },
    ],
  },
  {
    key: 'fibre-pigtail-plein-vent',
    community: 'fibre-au-quotidien',
    author: 'ronan',
    kind: 'question',
    answer: 'fibre-pigtail-sertir',
    sameQuestion: ['killian', 'ludovic'],
    title: 'Pigtail cassé dans une armoire, 60 km/h de vent : vous soudez ou vous différez ?',
    language: 'fr',
    ago: { days: 6, time: '11:48' },
    body: `Ce matin à Betton, point de mutualisation en bord de rocade. Un pigtail cassé net à la sortie de la cassette, huit clients derrière, pas d’abri possible : la toile de la soudeuse partait en cerf-volant.

J’ai posé un connecteur à sertir, 0,42 dB, tout le monde est remonté, et j’ai noté l’armoire à reprendre. Mon binôme dit qu’il fallait différer et le dire aux clients.

<person:karim>, toi qui montes sur les pylônes par tous les temps : c’était le bon choix ? Et comment le notez-vous pour que le suivant ne cherche pas ?`,
    reactions: { like: ['killian', 'hamid', 'ludovic', 'raphael'], support: ['yann', 'soazig', 'claire'] },
    comments: [
      {
        author: 'karim',
        body: 'Je ne monte plus, je regarde monter. Mais pour moi : bon choix. Huit clients rétablis contre une reprise planifiée, il n’y a pas photo. À une condition, que la reprise ait **une date**, pas « à reprendre ».',
        ago: { days: 6, time: '12:20' },
        reactions: { like: ['ronan', 'bruno', 'soazig', 'claire'] },
        replies: [
          { author: 'ronan', body: 'Datée : mardi prochain, j’ai regardé la météo avant d’écrire.', ago: { days: 6, time: '12:44' }, reactions: { bravo: ['karim'] } },
        ],
      },
      {
        key: 'fibre-pigtail-sertir',
        author: 'loic',
        body: `Le connecteur à sertir est fait pour ça, à trois conditions :

1. cliveuse propre, lame changée il y a moins de 500 clivages ;
2. mesure aux deux longueurs d’onde, pas seulement au stylo ;
3. reprise en soudure sous quinze jours, le gel vieillit mal au froid.

À 0,42 dB tu es bon. Au-dessus de 0,5, j’aurais différé.`,
        ago: { days: 6, time: '13:35' },
        reactions: { insightful: ['ronan', 'killian', 'aurelie', 'mehdi'], thanks: ['ronan'] },
      },
      {
        author: 'eric',
        body: 'Pour la note : mettez-la dans le champ « état provisoire » du référentiel, pas en commentaire libre. Le commentaire libre, personne ne le lit, moi compris. Le champ ressort dans la liste du matin.',
        ago: { days: 6, time: '16:02' },
        reactions: { like: ['patricia', 'soazig', 'ronan'] },
        replies: [
          {
            author: 'patricia',
            body: 'Je confirme, et je vois ceux qui l’utilisent : 14 personnes sur 61. Vous pouvez faire mieux.',
            ago: { days: 5, time: '08:50' },
            reactions: { funny: ['eric', 'bruno'] },
          },
        ],
      },
      {
        author: 'mickael',
        body: 'Le binôme, c’est moi. Je maintiens : un provisoire de plus, et c’est nous qui revenons, pas celui qui fait les statistiques. Mais d’accord pour la date.',
        ago: { days: 5, time: '17:21' },
        reactions: { like: ['serge', 'hamid'] },
        replies: [
          { author: 'karim', body: 'C’est un vrai argument. Il faudrait compter les provisoires non repris à trente jours ; je parie qu’on aurait tous les deux une surprise.', ago: { days: 5, time: '18:04' } },
        ],
      },
    ],
  },
  {
    key: 'fibre-vitre-400-prises',
    community: 'fibre-au-quotidien',
    author: 'bruno',
    kind: 'announcement',
    seenBy: 131,
    title: 'Vitré : la dernière plaque est ouverte, 11 400 prises en quatorze mois',
    language: 'fr',
    ago: { days: 9, time: '08:15' },
    pinned: true,
    body: `Depuis vendredi, la dernière plaque du pays de Vitré est ouverte à la commercialisation. Quelques chiffres, pour ceux qui ont tiré, soudé, négocié et attendu :

- 11 400 prises, 212 km de câble, dont 131 en aérien ;
- 38 conventions avec des mairies, une seule allée jusqu’au tribunal, et gagnée ;
- 2 armoires déplacées, dont une parce qu’on avait oublié le marché du samedi.

Le taux de raccordement au premier passage est à 87 %. C’est moins que ce que je voulais (92 %) et on sait pourquoi : les fourreaux bouchés du centre ancien. <person:gwenaelle> a une méthode, elle la racontera ici.

Merci à tous. Le détail commune par commune est sur [la page du projet](https://intranet.meridian.example/fibre/vitre).`,
    reactions: {
      bravo: ['farid', 'philippe', 'helene', 'yann', 'david', 'pascal', 'gwenaelle', 'emmanuelle', 'samir', 'virginie', 'mireille', 'stephanie', 'nadia'],
      like: ['ronan', 'claire', 'killian', 'ibrahima', 'aurelie', 'baptiste', 'herve', 'lina'],
      funny: ['cedric', 'soazig'],
    },
    comments: [
      {
        author: 'philippe',
        body: 'Beau travail, et merci d’avoir écrit aussi ce qui n’a pas marché. Je reprends l’histoire du marché du samedi au comité de direction : elle vaut dix tableaux.',
        ago: { days: 9, time: '09:31' },
        reactions: { like: ['bruno', 'farid'] },
      },
      {
        author: 'emmanuelle',
        body: 'Bravo l’Ouest. Nous avons exactement le même sujet de fourreaux dans le centre de Beaune. Je suis preneuse de la méthode dès qu’elle existe, même en trois lignes.',
        ago: { days: 9, time: '10:02' },
        replies: [
          {
            author: 'gwenaelle',
            body: 'En trois lignes : aiguiller **avant** de promettre la date, avec une caméra de plombier à 300 € ; classer les fourreaux en vert, orange, rouge ; ne lancer le raccordement que sur le vert et dire la vérité aux oranges. Le reste est de la patience.',
            ago: { days: 8, time: '07:55' },
            reactions: { thanks: ['emmanuelle', 'sylvie', 'bruno'], insightful: ['fatima', 'karima', 'vincent'] },
          },
          { author: 'emmanuelle', body: 'La caméra de plombier ! Commandée.', ago: { days: 8, time: '09:12' } },
        ],
      },
      {
        author: 'stephanie',
        body: 'Vu des agences : quand l’armoire ouvre, est-ce qu’on pourrait le savoir la veille et pas par le premier client ? Vendredi il en savait plus que nous.',
        ago: { days: 8, time: '11:47' },
        reactions: { like: ['mireille', 'kevin', 'isabelle', 'sophie'] },
        replies: [
          {
            author: 'bruno',
            body: 'Tu as raison, c’est un oubli de ma part. La liste des ouvertures part désormais le jeudi à 16 h dans Agences & boutiques. Si un jeudi elle n’y est pas, écris-moi, je n’aurai pas d’excuse.',
            ago: { days: 8, time: '14:09' },
            reactions: { thanks: ['stephanie', 'mireille'] },
          },
        ],
      },
    ],
  },
  {
    key: 'fibre-chambre-dijon',
    community: 'fibre-au-quotidien',
    author: 'sylvie',
    kind: 'question',
    sameQuestion: ['fatima'],
    title: null,
    language: 'fr',
    ago: { days: 1, time: '09:07' },
    body: 'Quelqu’un a-t-il le plan *à jour* de la chambre K2C de la rue Devosge à Dijon ? Celui du référentiel montre quatre fourreaux, la photo du sous-traitant en montre six, et le riverain jure qu’il y en a huit.',
    reactions: { funny: ['patricia', 'jerome', 'fatima'] },
    comments: [
      {
        author: 'patricia',
        body: 'Il y en a six, relevés le 14 mars, mais la mise à jour est restée dans la file de validation. Je la pousse tout de suite. Le riverain compte sans doute les deux de l’éclairage public.',
        ago: { days: 1, time: '09:44' },
        reactions: { thanks: ['sylvie'] },
        replies: [{ author: 'sylvie', body: 'Merci ! Le riverain sera déçu.', ago: { days: 1, time: '09:51' }, reactions: { funny: ['patricia', 'emmanuelle'] } }],
      },
      {
        author: 'jerome',
        body: 'Plus généralement : 340 relevés dorment dans cette file, dont 90 de plus d’un an. Je peux sortir la liste par département si ça intéresse les bureaux d’études.',
        ago: { days: 1, time: '11:30' },
        reactions: { like: ['sylvie', 'fatima', 'lina'] },
      },
    ],
  },
  {
    key: 'fibre-otdr-fantome',
    community: 'fibre-au-quotidien',
    author: 'bastien',
    title: 'Un écho fantôme à 4,2 km : comment j’ai perdu une matinée, pour que vous gardiez la vôtre',
    language: 'fr',
    ago: { days: 14, time: '16:36' },
    body: `Ligne entreprise à Colomiers, coupures brèves le matin. Le réflectomètre montre un événement réfléchissant à 4,2 km. Sauf que la ligne fait 2,1 km.

Oui, c’est le double. Un **écho** : le connecteur d’arrivée était sale, la lumière faisait deux fois le trajet. J’ai ouvert deux chambres avant d’y penser.

À retenir :

> un événement au-delà de la longueur de la ligne, sans perte, à un multiple exact d’un autre : nettoyer d’abord, creuser ensuite.

La coupure du matin, elle, venait du ménage. L’aspirateur est branché sur la multiprise du convertisseur. Je n’invente rien.`,
    reactions: {
      insightful: ['eric', 'benoit', 'nathalie', 'mehdi', 'ronan', 'loic'],
      funny: ['gilles', 'lucas', 'fabrice', 'rachid', 'bruno', 'alexis'],
      thanks: ['theo', 'killian', 'moussa'],
    },
    comments: [
      {
        author: 'eric',
        body: 'Classique, et tout le monde y passe une fois. Astuce : allonge la durée de l’impulsion, un vrai défaut change de forme, l’écho non.',
        ago: { days: 14, time: '17:15' },
        reactions: { insightful: ['bastien', 'aurelie'] },
      },
      {
        author: 'fabrice',
        body: 'L’aspirateur… J’ai eu la cafetière à Saint-Malo et le sapin de Noël à Dinard. On devrait imprimer une étiquette « ne pas débrancher, merci », avec un dessin.',
        ago: { days: 13, time: '08:20' },
        reactions: { funny: ['bastien', 'rachid'], like: ['alexis'] },
        replies: [
          { author: 'rachid', body: 'Elle existe, au magasin de Marseille, sous la référence ETQ-NPD. Il y a même le dessin.', ago: { days: 13, time: '10:48' }, reactions: { thanks: ['fabrice', 'bastien'] } },
        ],
      },
      {
        author: 'theo',
        body: 'Question d’apprenti : comment on sait que c’est un multiple *exact* si la ligne fait 2,103 km et l’écho 4,198 ?',
        ago: { days: 13, time: '18:40' },
        replies: [
          {
            author: 'bastien',
            body: 'Bonne question. À cette distance, l’appareil se trompe de quelques mètres selon l’indice réglé. Si l’écart est plus petit que la largeur de ton impulsion, considère que c’est exact.',
            ago: { days: 12, time: '07:44' },
            reactions: { thanks: ['theo', 'nolwenn'] },
          },
        ],
      },
    ],
  },
  {
    key: 'fibre-client-sourd',
    community: 'fibre-au-quotidien',
    author: 'sabrina',
    title: 'Rendez-vous chez un client sourd : ce qui m’a aidée',
    language: 'fr',
    ago: { days: 19, time: '18:02' },
    body: `Raccordement à Orvault, client sourd de naissance. L’appel « j’arrive dans 20 minutes » ne sert évidemment à rien. Ce qui a marché :

- prévenir par texto, et dire à quoi je ressemble (« gilet orange, fourgon blanc ») ;
- allumer la lampe frontale devant la vitre plutôt que sonner ;
- écrire sur la tablette, en grand, une idée à la fois ;
- lui montrer où je perce *avant* de percer.

Vingt minutes de plus, aucun malentendu, et un café. Il m’a appris « fibre » en langue des signes : le geste est magnifique.`,
    reactions: {
      like: ['claire', 'aurelie', 'anthony', 'david', 'virginie', 'kadiatou', 'nadege', 'sarah', 'marion'],
      thanks: ['hamid', 'baptiste', 'zoubida', 'cecile'],
      bravo: ['farid', 'alexandra', 'mireille'],
    },
    comments: [
      {
        author: 'zoubida',
        body: 'Au pilotage, on peut poser un indicateur « joindre par écrit » sur le dossier. Il existe depuis deux ans et personne ne nous le demande. Demandez-le !',
        ago: { days: 18, time: '08:33' },
        reactions: { thanks: ['sabrina', 'claire', 'cecile'], insightful: ['marion'] },
      },
      {
        author: 'cecile',
        body: 'À l’assistance, nous posons la question en début d’appel depuis mars, donc l’indicateur devrait se remplir. Si vous voyez un dossier où il manque alors que le client nous l’a dit, signalez-le-moi.',
        ago: { days: 18, time: '14:17' },
        reactions: { like: ['zoubida', 'sabrina'] },
      },
      { author: 'hamid', body: 'La lampe frontale, je n’y aurais jamais pensé.', ago: { days: 17, time: '19:26' }, reactions: { like: ['sabrina'] } },
    ],
  },
  {
    key: 'fibre-debranche-a-tort',
    community: 'fibre-au-quotidien',
    author: 'aurelie',
    title: 'Armoire de Rezé : trois clients débranchés pour en brancher un',
    language: 'fr',
    ago: { days: 24, time: '15:29' },
    body: `Troisième fois en deux mois sur la même armoire. Quelqu’un a besoin d’un port, il en prend un, et celui qui l’occupait appelle l’assistance le soir.

Je ne cherche pas un coupable, il y a quatre opérateurs et une dizaine de sous-traitants. Je cherche ce qui marche chez vous. Photo avant / après obligatoire ? Cadenas ? Étiquettes ?`,
    reactions: { support: ['ibrahima', 'baptiste', 'david', 'mehdi', 'amelie', 'marion'], like: ['estelle', 'jordan'] },
    comments: [
      {
        author: 'mehdi',
        body: 'À Marseille, photo avant et après, horodatée, sinon l’intervention n’est pas payée au sous-traitant. Les débranchements ont baissé d’un tiers. Pas de moitié : un tiers.',
        ago: { days: 24, time: '16:10' },
        reactions: { insightful: ['aurelie', 'estelle', 'frederic'] },
        replies: [
          {
            author: 'frederic',
            body: 'La clause est dans tous les marchés depuis janvier, article 7.3. Si elle n’est pas appliquée à Nantes, c’est que personne ne refuse les dossiers sans photo. Appelez-moi avant de refuser le premier, je vous soutiendrai.',
            ago: { days: 23, time: '09:27' },
            reactions: { thanks: ['aurelie', 'david'] },
          },
        ],
      },
      {
        author: 'jordan',
        body: 'Vu du téléphone, le pire n’est pas la coupure, c’est de rappeler le client pour lui dire que son rendez-vous est dans neuf jours alors que l’armoire est au coin de la rue. Un créneau « remise en place » dans la journée changerait tout.',
        ago: { days: 23, time: '11:54' },
        reactions: { like: ['aurelie', 'marion', 'virginie', 'cecile'], support: ['mireille'] },
        replies: [
          {
            author: 'virginie',
            body: 'On essaie à Nantes à partir du 3 : deux créneaux de trente minutes par jour, réservés à ça. Je reviens ici avec le bilan, bon ou mauvais.',
            ago: { days: 22, time: '17:36' },
            reactions: { bravo: ['jordan', 'aurelie'] },
          },
        ],
      },
      {
        author: 'serge',
        body: 'De mon temps, un répartiteur avait un gardien et un cahier. Je dis ça sans nostalgie. Un peu de nostalgie.',
        ago: { days: 22, time: '18:12' },
        reactions: { funny: ['aurelie', 'bruno', 'michel'], like: ['ludovic'] },
      },
    ],
  },
  {
    key: 'fibre-poteaux-bois',
    community: 'fibre-au-quotidien',
    author: 'ludovic',
    title: 'Poteaux bois : la règle du maillet, et ce qu’on ne remplace pas',
    language: 'fr',
    ago: { days: 41, time: '07:41' },
    body: `Rappel, parce que la saison des tempêtes arrive et que j’ai vu monter un collègue sur un poteau étiqueté jaune.

- **Son clair** au maillet, à 30 cm du sol et sur tout le tour : on peut.
- **Son sourd** d’un seul côté : on ne monte pas, nacelle.
- **Étiquette jaune ou rouge**, quel que soit le son : on ne monte pas, on n’appuie pas l’échelle, on signale.

Le délai de remplacement est de 45 jours en Ille-et-Vilaine. C’est long. Ça ne change rien à la règle.`,
    reactions: { thanks: ['raphael', 'hamid', 'killian', 'anthony', 'alexandra', 'delphine', 'olivier'], like: ['yann', 'serge', 'farid', 'gwenaelle'] },
    comments: [
      {
        author: 'raphael',
        body: 'Et pour le béton ? En Ariège, on a des poteaux dont l’armature se voit à l’œil nu.',
        ago: { days: 41, time: '12:50' },
        replies: [
          {
            author: 'ludovic',
            body: 'Armature visible, on ne monte pas. Fissure verticale qu’on peut suivre du doigt, on ne monte pas. Éclat sans armature visible : nacelle, et tu le signales avec une photo et une règle à côté.',
            ago: { days: 41, time: '18:19' },
            reactions: { thanks: ['raphael', 'kadiatou'] },
          },
        ],
      },
      {
        author: 'herve',
        body: '45 jours, c’est le délai du marché. Le délai réel est à 63 en ce moment, je préfère le dire. Le fournisseur manque de poteaux de 8 mètres, la situation devrait se détendre le mois prochain.',
        ago: { days: 40, time: '09:15' },
        reactions: { insightful: ['ludovic', 'soazig', 'david'] },
      },
    ],
  },
  {
    key: 'fibre-cuivre-fermeture-questions',
    community: 'fibre-au-quotidien',
    author: 'fatima',
    title: 'Fermeture du cuivre, lot de Lens : vos questions les plus dures, s’il vous plaît',
    language: 'fr',
    ago: { days: 58, time: '10:20' },
    body: `Je prépare la réunion publique du 12. La dernière fois, on m’a demandé si l’alarme de la salle des fêtes et l’ascenseur du foyer marcheraient encore. Je n’avais pas la réponse.

Donnez-moi les questions qu’on vous pose vraiment. Je publierai les réponses ici, en français de tous les jours.`,
    reactions: { like: ['bruno', 'emmanuelle', 'stephanie', 'kevin', 'cedric'] },
    comments: [
      { author: 'kevin', body: '« Est-ce que je garde mon numéro ? » dix fois par jour. Et juste après : « et mon fax ? » On rit, mais le cabinet médical d’à côté, lui, ne rit pas.', ago: { days: 58, time: '11:08' }, reactions: { like: ['fatima', 'stephanie'] } },
      {
        author: 'michel',
        body: 'Les téléalarmes des personnes âgées. Il faut que quelqu’un aille **essayer** le boîtier après bascule, pas seulement dire que c’est compatible. J’en ai trouvé deux muets à Orthez, et personne ne le savait.',
        ago: { days: 58, time: '14:45' },
        reactions: { insightful: ['fatima', 'bruno', 'mireille', 'anne-sophie'], support: ['bernadette'] },
        replies: [
          { author: 'fatima', body: 'C’est la première ligne de ma liste désormais. Tu accepterais de me raconter Orthez dix minutes au téléphone ?', ago: { days: 57, time: '08:55' } },
          { author: 'michel', body: 'Quand tu veux, après 17 h.', ago: { days: 57, time: '12:10' } },
        ],
      },
      { author: 'cedric', body: '« Qui paie le fourreau dans mon jardin ? » Prépare une réponse courte, parce que la longue met le feu à la salle.', ago: { days: 56, time: '16:30' }, reactions: { funny: ['fatima', 'bruno'], like: ['samir'] } },
    ],
  },
  {
    key: 'fibre-cuivre-fermeture-reponses',
    community: 'fibre-au-quotidien',
    author: 'fatima',
    title: 'Fermeture du cuivre : les réponses promises',
    language: 'fr',
    ago: { days: 44, time: '17:05' },
    edited: {
      ago: { days: 43, time: '09:30' },
      before: `La réunion s’est bien passée : 140 personnes, deux heures, aucune porte claquée. Les cinq réponses qui ont servi :

1. **Le numéro** : oui, on le garde, à condition de demander la bascule *avant* de résilier.
2. **La téléalarme** : compatible ne suffit pas. On appuie sur le bouton devant le client et on attend la voix au bout.
3. **L’ascenseur** : c’est nous qui changeons le boîtier. Prévoir un mois.
4. **Le fax** : il passe, mal. Proposer autre chose plutôt que promettre.
5. **Le fourreau du jardin** : domaine privé, à la charge du propriétaire.`,
    },
    body: `La réunion s’est bien passée : 140 personnes, deux heures, aucune porte claquée. Les cinq réponses qui ont servi :

1. **Le numéro** : oui, on le garde, à condition de demander la bascule *avant* de résilier.
2. **La téléalarme** : compatible ne suffit pas. On appuie sur le bouton devant le client et on attend la voix au bout.
3. **L’ascenseur** : c’est l’ascensoriste qui change le boîtier, pas nous. Lui laisser trois mois.
4. **Le fax** : il passe, mal. Proposer autre chose plutôt que promettre.
5. **Le fourreau du jardin** : domaine privé, à la charge du propriétaire, et il existe une aide de la région. Formulaire sur [la page du lot](https://intranet.meridian.example/cuivre/lens).`,
    reactions: { thanks: ['kevin', 'stephanie', 'michel', 'cedric', 'mireille', 'jean-luc', 'isabelle', 'regine', 'marion'], insightful: ['bruno', 'emmanuelle'] },
    comments: [
      { author: 'isabelle', body: 'Imprimé, plastifié, sous le comptoir de Dijon. Merci Fatima.', ago: { days: 43, time: '11:22' }, reactions: { like: ['fatima', 'maxime'] } },
      {
        author: 'regine',
        body: 'Une précision pour le point 1 : si le client a déjà résilié, il lui reste quarante jours pour récupérer le numéro. Nous l’avons fait trois fois à Toulouse, cela marche.',
        ago: { days: 42, time: '10:37' },
        reactions: { thanks: ['fatima', 'kevin', 'hugues'] },
      },
    ],
  },
  {
    key: 'fibre-nouvelle-soudeuse',
    community: 'fibre-au-quotidien',
    author: 'loic',
    title: 'La nouvelle soudeuse en prêt : trois semaines, douze techniciens, un avis',
    language: 'fr',
    ago: { days: 76, time: '13:47' },
    body: `Douze d’entre vous l’ont eue entre les mains. Résumé honnête :

| | l’actuelle | la nouvelle |
|---|---|---|
| soudure | 9 s | 6 s |
| rétreint | 32 s | 18 s |
| batterie, à 5 °C | 140 soudures | 210 soudures |
| poids | 2,1 kg | 1,4 kg |
| prix | — | deux fois et demie |

Tout le monde aime l’écran. Personne n’aime le chargeur. Trois d’entre vous ont trouvé le capot fragile, et l’un l’a prouvé.

Mon avis : oui pour les équipes aériennes, où 700 g comptent. Pour les autres, gardons les nôtres et achetons des lames de cliveuse.`,
    reactions: { like: ['ludovic', 'raphael', 'benoit', 'bruno', 'aurelie'], insightful: ['frederic', 'philippe', 'gilles'], funny: ['killian'] },
    comments: [
      { author: 'killian', body: 'Pour le capot, il y avait du vent.', ago: { days: 76, time: '14:20' }, reactions: { funny: ['loic', 'ronan', 'yann', 'claire', 'moussa'] } },
      {
        author: 'raphael',
        body: 'Sur poteau, 700 g au bout du bras pendant une heure, ce n’est pas un confort, c’est une tendinite en moins. Qu’on le mette dans le dossier d’achat.',
        ago: { days: 75, time: '08:02' },
        reactions: { support: ['ludovic', 'sarah', 'delphine'], like: ['loic'] },
      },
      {
        author: 'frederic',
        body: 'Mis dans le dossier. Vingt machines pour les équipes aériennes, c’est finançable cette année si la demande arrive avant le 30. Au-delà, je ne promets rien.',
        ago: { days: 74, time: '10:46' },
        reactions: { bravo: ['raphael', 'ludovic', 'loic'] },
      },
    ],
  },
  {
    key: 'fibre-chevre',
    community: 'fibre-au-quotidien',
    author: 'kadiatou',
    title: null,
    language: 'fr',
    ago: { days: 97, time: '17:17' },
    body: 'Motif de report le plus honnête de ma carrière, saisi ce matin à Saint-Girons : « chèvre sur le coffret, refuse de descendre ». Le propriétaire était d’accord avec la chèvre.',
    reactions: { funny: ['lucas', 'gilles', 'raphael', 'jessica', 'claire', 'mireille', 'bruno', 'bastien', 'theo', 'soazig', 'olivier', 'nadege'], like: ['amelie', 'magali'] },
    comments: [
      { author: 'jessica', body: 'Je confirme : j’ai dû choisir entre « accès impossible » et « client absent ». Le client était là. Il donnait du pain à la chèvre.', ago: { days: 97, time: '17:40' }, reactions: { funny: ['kadiatou', 'gilles', 'lucas'] } },
      { author: 'soazig', body: 'En Bretagne nous avons « oie ». C’est pire.', ago: { days: 96, time: '08:13' }, reactions: { funny: ['kadiatou', 'yann', 'ronan', 'jessica'] } },
      { author: 'lucas', body: 'J’y suis allé hier. La chèvre s’appelle Biscotte, elle était sur le capot du fourgon.', ago: { days: 92, time: '18:25' }, reactions: { funny: ['kadiatou', 'jessica', 'gilles'] } },
    ],
  },
  {
    key: 'fibre-cartes-manquantes',
    community: 'fibre-au-quotidien',
    author: 'lina',
    title: 'Les adresses qui n’existent pas : 6 200 trouvées, 4 900 corrigées',
    language: 'fr',
    ago: { days: 131, time: '11:11' },
    body: `On a croisé le fichier des adresses, le cadastre et vos tournées. 6 200 logements étaient « inéligibles » parce que leur adresse n’existait nulle part : lotissements récents, lieux-dits renommés, le 3 bis qui est en fait au fond de la cour du 5.

4 900 sont corrigés. Les 1 300 autres demandent qu’un humain regarde. Si vous passez devant, l’appli terrain affiche maintenant un bouton « cette adresse existe » : une photo de la plaque suffit.

Requête, pour les curieux :

\`\`\`sql
select commune, count(*) from adresse_candidate
where etat = 'a_verifier' group by commune order by 2 desc limit 20
\`\`\``,
    reactions: { insightful: ['jerome', 'patricia', 'amine', 'juliette', 'sylvie'], bravo: ['bruno', 'emmanuelle', 'regine'], thanks: ['mireille', 'hugues'] },
    comments: [
      { author: 'jerome', body: 'Les lieux-dits, c’est le gros du reste. En Ariège, trois hameaux portent le même nom à quatre kilomètres les uns des autres.', ago: { days: 131, time: '13:40' }, reactions: { like: ['lina', 'kadiatou'] } },
      {
        author: 'hugues',
        body: 'En agence, quand un client jure que son voisin a la fibre et pas lui, c’est une fois sur deux ça. Est-ce qu’on peut avoir le bouton aussi ?',
        ago: { days: 130, time: '15:02' },
        reactions: { like: ['mireille', 'dounia', 'regine'] },
        replies: [
          { author: 'lina', body: 'Pas encore le bouton, mais un formulaire : même file, même délai (48 h). Lien dans l’outil de vente, onglet éligibilité, tout en bas. Oui, tout en bas, je sais.', ago: { days: 130, time: '16:18' }, reactions: { thanks: ['hugues', 'mireille'] } },
        ],
      },
    ],
  },
  {
    key: 'fibre-nuit-inondation',
    community: 'fibre-au-quotidien',
    author: 'david',
    title: 'Nuit de l’inondation à Redon : ce qu’on a appris entre 2 h et 9 h',
    language: 'fr',
    ago: { days: 214, time: '14:08' },
    body: `Le nœud de raccordement a tenu, à 11 cm près. Trois armoires noyées, 1 900 clients coupés, tous rétablis en quarante heures.

**Ce qui a bien marché** : les sacs de sable commandés l’an dernier, le groupe électrogène essayé tous les mois, et la mairie qui nous a ouvert le gymnase à 3 h.

**Ce qui a mal marché** : le double des clés de l’armoire sud était… dans l’armoire nord. Et nous étions deux à avoir le numéro de l’astreinte énergie.

**Ce qu’on change** : coffre à clés dans chaque base, numéros d’astreinte plastifiés dans les fourgons, et les armoires de la rue du Port remontées de 60 cm au printemps.

Merci à <person:ibrahima> et à <person:anthony>, mouillés jusqu’aux épaules et de bonne humeur à 6 h.`,
    reactions: {
      bravo: ['farid', 'philippe', 'bruno', 'helene', 'magali', 'yann', 'virginie', 'alexandra', 'soazig', 'claire'],
      support: ['ibrahima', 'anthony', 'baptiste', 'melanie', 'sabrina', 'nolwenn'],
      insightful: ['antoine', 'sebastien', 'raoul', 'laure'],
    },
    comments: [
      { author: 'ibrahima', body: 'De bonne humeur à 6 h, oui. À 4 h, c’est une autre histoire.', ago: { days: 214, time: '18:31' }, reactions: { funny: ['david', 'anthony', 'aurelie'] } },
      {
        author: 'laure',
        body: 'Pour les armoires remontées : j’ai la carte des hauteurs d’eau à cent ans pour les deux vallées. Autant choisir les 60 cm avec elle plutôt qu’au jugé ; rue du Port, c’est 85.',
        ago: { days: 213, time: '09:49' },
        reactions: { insightful: ['david', 'bruno', 'herve'], thanks: ['david'] },
        replies: [{ author: 'david', body: 'Va pour 85. Je préfère acheter de la ferraille une seule fois.', ago: { days: 213, time: '12:05' }, reactions: { like: ['laure', 'herve'] } }],
      },
      { author: 'antoine', body: 'Les numéros plastifiés, on le fait à Marseille dès cette semaine. Merci d’avoir écrit la partie qui pique.', ago: { days: 212, time: '08:27' }, reactions: { like: ['david', 'farid'] } },
    ],
  },
  {
    key: 'fibre-ouverture-communaute',
    community: 'fibre-au-quotidien',
    author: 'bruno',
    title: 'Pourquoi cette communauté, et trois usages simples',
    language: 'fr',
    ago: { days: 402, time: '09:00' },
    pinned: { owner: 'olivier', reviewInDays: -12 },
    body: `On a tous un coin de messagerie où dort la réponse qu’un collègue cherche à 200 km. Mettons-les ici.

1. **Une question = un titre qui dit la question.** « Problème » n’est pas un titre.
2. **On dit aussi ce qui rate.** Personne n’a jamais été noté sur ce qu’il écrit ici, et j’y veille.
3. **Pas d’adresse ni de nom de client.** Une rue, une ville, une photo sans plaque : cela suffit toujours.

<person:olivier> et moi animons. Si un message dérange, signalez-le ; on répond à chaque signalement.`,
    reactions: { like: ['olivier', 'farid', 'magali', 'philippe', 'loic', 'claire', 'yann', 'gilles', 'marie-laure', 'mireille', 'stephanie'], bravo: ['nadia', 'chloe'] },
    comments: [
      { author: 'serge', body: 'Inscrit. Je préviens : je suis du cuivre.', ago: { days: 401, time: '07:35' }, reactions: { funny: ['bruno', 'michel', 'olivier'], like: ['ludovic'] } },
      { author: 'michel', body: 'Pareil, et fier de l’être. On va vous apprendre des choses.', ago: { days: 400, time: '12:16' }, reactions: { like: ['serge', 'bruno', 'mireille'] } },
      { author: 'chloe', body: 'La règle 3 est excellente, je vous l’emprunte pour le guide, en vous citant.', ago: { days: 396, time: '16:44' }, reactions: { like: ['bruno', 'olivier'] } },
    ],
  },
  {
    key: 'fibre-questions-direction-technique',
    community: 'fibre-au-quotidien',
    author: 'bruno',
    kind: 'event',
    title: 'Une heure de questions avec la direction technique',
    language: 'fr',
    ago: { days: 4, time: '09:20' },
    event: {
      inDays: 3, from: '14:00', to: '15:00', callUrl: 'https://visio.meridian.example/questions-technique',
      yes: ['anthony', 'olivier', 'ludovic', 'claire', 'yann', 'bruno', 'farid', 'nadia'], maybe: ['karim', 'soazig'], no: ['pascal'],
    },
    body: `<person:philippe> répond en direct, sans diapositives. Les sujets déjà annoncés : la suite de la fermeture du cuivre, les nacelles, et pourquoi les plans arrivent après nous.

Posez vos questions ici d’ici là, les plus soutenues passent en premier. L’enregistrement sera mis sur cette page.`,
    reactions: { like: ['gaelle', 'claire', 'yann', 'loic'], thanks: ['marie-laure'] },
    comments: [{ author: 'claire', body: 'Ma question : qui décide de l’heure à laquelle une armoire est « terminée » ? Pas nous, en tout cas.', ago: { days: 3, time: '17:05' }, reactions: { support: ['yann', 'gaelle'] } }],
  },
];
