import type { SamplePost } from '../types.ts';

const community = 'accessibilite';

/** Tools, shops and sites that everyone can use: reported, tried, mended. */
export const posts: SamplePost[] = [
  {
    key: 'acces-formulaire-conges', community, author: 'perrine', language: 'fr', ago: { days: 2, time: '10:15' },
    title: 'Le nouvel outil de congés est inutilisable au clavier',
    body: `Essayé ce matin, écran éteint, avec mon lecteur d’écran :

- le calendrier ne reçoit pas le focus ;
- le bouton *Valider* est annoncé « image 14 » ;
- en cas d’erreur, rien n’est dit, la page remonte en haut.

Résultat : j’ai posé mes congés par courriel, comme en 2009. <person:saad>, <person:lydie>, est-ce que cela peut être corrigé avant l’ouverture à tout le monde, dans trois semaines ?`,
    reactions: { support: ['moise', 'odile', 'melissa', 'elif', 'sarah'], insightful: ['blandine'] },
    comments: [
      { author: 'saad', ago: { days: 2, time: '11:00' }, body: 'Le calendrier vient d’un composant acheté. Je le remplace par trois listes, jour, mois, année : moins joli, mais ça marche pour tout le monde. Deux jours de travail.', reactions: { like: ['perrine', 'melissa'] } },
      { author: 'melissa', ago: { days: 2, time: '11:40' }, body: 'Moins joli, ça reste à voir. Laisse-moi la journée de demain, un champ où l’on tape la date peut être beau.', reactions: { funny: ['saad', 'pierre'] } },
      { author: 'lydie', ago: { days: 1, time: '09:30' }, body: 'J’ai mis l’essai au clavier dans la recette, comme étape bloquante. Il n’y était pas, c’est de ma responsabilité et je m’en excuse.', replies: [
        { author: 'perrine', ago: { days: 1, time: '09:50' }, body: 'Pas d’excuses, une étape bloquante me va très bien.' },
      ] },
    ],
  },
  {
    key: 'acces-boucle-agence', community, author: 'odile', language: 'fr', ago: { days: 14, time: '15:20' },
    title: 'La boucle magnétique est installée dans 40 agences. Allumée dans 9',
    body: `J’ai appelé les quarante. Dans vingt-trois, le boîtier était débranché « pour charger le lecteur de cartes ». Dans huit, personne ne savait ce que c’était.

Une multiprise et un quart d’heure d’explication par agence règlent le problème. Je cherche des volontaires pour passer dans les vingt les plus grandes. On gagne à y aller avec quelqu’un d’appareillé : <person:moise> est partant.`,
    reactions: { support: ['mireille', 'marion', 'perrine', 'elif'], like: ['fanny', 'sarah'] },
    comments: [
      { author: 'mireille', ago: { days: 14, time: '16:10' }, body: 'Pau : branchée, et j’ai honte, c’est moi qui avais pris la prise. Une cliente m’a dit hier « je vous entends ». Elle venait depuis six ans.', reactions: { support: ['moise', 'perrine'], thanks: ['odile'] } },
      { author: 'fanny', ago: { days: 13, time: '09:40' }, body: 'Je peux ajouter un rappel le matin dans l’outil d’ouverture de caisse : « boucle allumée ? ». Un clic, pas de quoi râler.' },
      { author: 'moise', ago: { days: 9, time: '18:30' }, body: 'Six agences faites avec Odile. Le meilleur moment : un conseiller qui met mon appareil de test et dit « ah, c’est donc ça, le bruit ».' },
    ],
  },
  {
    key: 'acces-affiches-contraste', community, author: 'pierre', language: 'fr', ago: { days: 36, time: '11:10' },
    title: 'J’ai mesuré mes propres affiches',
    body: `Sur les douze de l’an dernier, sept ont un texte sous 4,5 de contraste. Le pire : 2,1, du sable sur du blanc, pour annoncer… la semaine du handicap.

Je publie la nouvelle palette avec les couples permis. Si vous me voyez récidiver, vous avez le droit de me l’envoyer par retour.`,
    reactions: { bravo: ['perrine', 'melissa', 'nadia', 'idriss'], funny: ['odile', 'thomas'] },
    comments: [
      { author: 'perrine', ago: { days: 36, time: '11:45' }, body: 'Se mesurer soi-même et le dire : c’est la chose la plus utile publiée ici cette année.', reactions: { like: ['pierre', 'chloe'] } },
      { author: 'thomas', ago: { days: 35, time: '14:25' }, body: 'Et sur le carton de la box ? Le numéro de série est en gris 6 points, tous les appels au support commencent par « je ne lis pas ».', replies: [
        { author: 'pierre', ago: { days: 35, time: '16:00' }, body: 'Passe me voir avec un carton et une loupe, on le refait.' },
      ] },
    ],
  },
  {
    key: 'acces-reunion-sous-titres', community, author: 'moise', language: 'fr', ago: { days: 64, time: '08:50' },
    title: 'Réunions à distance : les sous-titres automatiques m’ont appelé « Moi-même »',
    body: `Ils sont meilleurs qu’il y a deux ans, mais les noms propres et les sigles restent du théâtre. « Le comité social » est devenu « le comité spécial », ce qui a inquiété.

Trois gestes qui aident plus que l’outil : une personne parle à la fois, on dit son prénom, on écrit les chiffres dans la conversation.`,
    reactions: { funny: ['elif', 'chloe', 'hugo'], thanks: ['sarah', 'perrine'], like: ['soazig', 'gerard'] },
    comments: [
      { author: 'elif', ago: { days: 64, time: '09:30' }, body: 'Le comité spécial te salue. On a adopté les trois gestes hier, la réunion a duré vingt minutes de moins.', reactions: { funny: ['moise', 'lydie'] } },
      { author: 'hugo', ago: { days: 63, time: '10:20' }, body: 'On peut donner à l’outil une liste de mots de la maison. Envoyez-moi les vôtres, j’en ai déjà 130, dont « Kerdoncuff » et « jarretière ».' },
    ],
  },
  {
    key: 'acces-rampe-dijon', community, author: 'dominique', language: 'fr', ago: { days: 95, time: '14:35' },
    title: 'Entrée de Dijon : la rampe est faite',
    body: `Pente à 4,8 %, palier au milieu, main courante des deux côtés. Ouverte depuis lundi. L’ancienne entrée par le quai de livraison, « sonner et attendre », est supprimée.

Il reste la porte du hall, trop lourde : motorisation commandée, posée d’ici un mois.`,
    reactions: { bravo: ['moise', 'odile', 'blandine', 'lydie', 'perrine'] },
    comments: [
      { author: 'blandine', ago: { days: 95, time: '15:05' }, body: 'Notre collègue est arrivée ce matin par la grande porte pour la première fois en trois ans. Je n’ajoute rien.', reactions: { support: ['dominique', 'moise', 'odile', 'sarah'] } },
      { author: 'gerard', ago: { days: 94, time: '10:50' }, body: 'Je prends le plan pour Toulouse, même dénivelé. Qui a fait le dossier auprès de la mairie ?' },
      { author: 'dominique', ago: { days: 61, time: '17:20' }, body: 'Porte motorisée posée, avec deux jours de retard et un badge qui bipe trop fort. On baisse le son demain.' },
    ],
  },
  {
    key: 'acces-texte-simple', community, author: 'lea', language: 'fr', ago: { days: 168, time: '16:25' },
    title: 'Réécrire le courrier de changement de box, à plusieurs mains',
    body: `Version actuelle : 214 mots, une phrase de 61 mots, trois fois « le cas échéant ». À l’atelier de Bordeaux, sur huit personnes, aucune n’a su dire quoi faire.

Ma proposition :

> Votre box va changer. Vous n’avez rien à payer. Nous vous envoyons la nouvelle entre le 3 et le 7. Branchez-la comme sur le dessin. Gardez l’ancienne une semaine, puis rapportez-la en agence.

Je perds quoi ?`,
    reactions: { bravo: ['odile', 'chloe', 'perrine'], like: ['nadia', 'mireille', 'marion', 'thomas'] },
    comments: [
      { author: 'thomas', ago: { days: 168, time: '17:10' }, body: 'Tu perds le délai légal de rétractation et les frais si la box n’est pas rendue. Le premier peut aller au dos, le second doit être dit devant.' },
      { author: 'marion', ago: { days: 167, time: '09:15' }, body: 'Ajoutez le numéro de téléphone. Les gens ne demandent pas une explication, ils demandent quelqu’un.', reactions: { insightful: ['lea', 'odile'] } },
      { author: 'lea', ago: { days: 160, time: '12:20' }, body: 'Version finale essayée hier avec six personnes, dont deux qui lisent difficilement le français : six sur six ont su quoi faire. Elle part au prochain envoi.', reactions: { bravo: ['thomas', 'marion', 'moise', 'perrine', 'odile'] } },
    ],
  },
  {
    key: 'acces-daltonien', community, author: 'youssef', language: 'fr', ago: { days: 245, time: '10:40' },
    title: null,
    body: 'Pour l’appli terrain : sept techniciens sur cent ne distinguent pas le rouge du vert. Nos états « posé » et « en défaut » ne diffèrent que par là. Je passe à une coche et un triangle, avec le mot écrit. Quelqu’un de concerné pour essayer avant jeudi ?',
    reactions: { like: ['melissa', 'soazig', 'perrine'], thanks: ['lydie'] },
    comments: [
      { author: 'gerard', ago: { days: 245, time: '11:20' }, body: 'Moi. Je confonds même les deux tomates du potager.', reactions: { funny: ['youssef', 'soazig', 'dominique'] } },
      { author: 'soazig', ago: { days: 242, time: '07:40' }, body: 'Essayé au dispatch aussi, on lit plus vite pour tout le monde, daltoniens ou pas.' },
    ],
  },
  {
    key: 'acces-mode-emploi', community, author: 'perrine', language: 'fr', pinned: true, ago: { days: 365, time: '09:00' },
    title: 'Signaler un obstacle : ce qu’il nous faut pour le lever',
    body: `Dites **où** (outil, agence, étage), **ce que vous vouliez faire**, **ce qui s’est passé**, et avec quel moyen si vous en utilisez un (lecteur d’écran, zoom, fauteuil, appareil…). Personne ne vous demandera de justificatif ni de raison médicale.

Premier retour sous deux jours ouvrés. Si c’est plus grave qu’un obstacle, si cela vous empêche de travailler, appelez-moi.`,
    reactions: { thanks: ['moise', 'odile', 'sarah', 'elif'], like: ['chloe', 'gerard'] },
    comments: [
      { author: 'sarah', ago: { days: 365, time: '10:30' }, body: 'Merci pour « aucune raison médicale ». Certains collègues préfèrent se taire que s’expliquer.' },
    ],
  },
];
