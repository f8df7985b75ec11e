import type { SamplePost } from '../types.ts';

const community = 'raccordement-immeubles';

/** From the signature of the building's trustee to the last socket. */
export const posts: SamplePost[] = [
  {
    key: 'immeubles-mode-emploi', community, author: 'aminata', language: 'fr', pinned: true, ago: { days: 402, time: '09:40' },
    title: 'Poser une question ici : les cinq choses à donner pour qu’on vous réponde',
    body: `Pour gagner un aller-retour, mettez dans votre message :

1. le nombre de logements et d’étages ;
2. ancien ou neuf, et l’année si vous la connaissez ;
3. où en est la convention (envoyée, signée, refusée, périmée) ;
4. l’état de la colonne montante, avec une photo **sans nom sur les boîtes aux lettres** ;
5. ce que vous avez déjà essayé.

Pas d’adresse complète : la ville et le code chantier suffisent.`,
    reactions: { thanks: ['cedric', 'fatima', 'david', 'karima', 'audrey'], insightful: ['estelle', 'nora'] },
    comments: [
      { author: 'nora', ago: { days: 402, time: '11:05' }, body: 'Merci d’avoir mis le point sur les boîtes aux lettres. J’ai déjà dû demander trois retraits cette année.' },
      { author: 'gilles', ago: { days: 398, time: '17:20' }, body: 'J’ajouterais : dire si le gardien est prévenu. La moitié de nos blocages viennent de là.', replies: [
        { author: 'aminata', ago: { days: 397, time: '08:55' }, body: 'Juste. Je le mets dans la fiche papier, elle part à l’impression lundi.' },
      ] },
    ],
  },
  {
    key: 'immeubles-gaine-pleine', community, author: 'aurelie', kind: 'question', answer: 'immeubles-gaine-releve', sameQuestion: ['ronan', 'killian', 'baptiste'], language: 'fr', ago: { days: 3, time: '12:10' },
    title: 'Gaine technique pleine à Nantes, 7 étages : par où passeriez-vous ?',
    body: `Immeuble de 1974, 42 logements, convention signée en mars. La gaine courants faibles est bourrée : vieux coaxial, interphone, et un tuyau d’arrosage que personne ne revendique.

J’ai passé l’aiguille jusqu’au 4e, après c’est bouché. Je vois trois solutions :

- déposer le coaxial mort (mais le syndic dit qu’il « sert peut-être ») ;
- passer par la gaine palière côté ascenseur, en goulotte ;
- descendre par la façade arrière.

La façade me plaît peu, c’est en vue d’une école. Des avis ?`,
    reactions: { like: ['ronan', 'baptiste', 'killian'], support: ['david'] },
    comments: [
      { key: 'immeubles-gaine-coax', author: 'david', ago: { days: 3, time: '12:48' }, body: 'Dépose du coaxial, sans hésiter, mais avec l’écrit du syndic. On a un modèle de courrier à une page : « nous constatons que le câble X n’est raccordé à rien, sans réponse sous quinze jours… ». Ça passe huit fois sur dix.', reactions: { thanks: ['aurelie'], insightful: ['cedric', 'nora'] }, replies: [
        { author: 'nora', ago: { days: 3, time: '14:30' }, body: 'Attention : « sans réponse nous déposerons » n’a pas de valeur, le silence du syndic n’est pas un accord ici. Écrivez plutôt « merci de nous confirmer ». Je vous envoie une version corrigée.' },
        { author: 'david', ago: { days: 3, time: '15:02' }, body: 'Aïe. On l’utilise depuis deux ans… Merci <person:nora>, je remplace partout.' },
      ] },
      { key: 'immeubles-gaine-releve', author: 'sylvie', ago: { days: 2, time: '09:15' }, body: 'J’ai le relevé de 2011 : à partir du 4e, la gaine est déportée de 60 cm vers la cage d’ascenseur. Ce n’est pas bouché, ça tourne. Essayez une aiguille plus souple, avec un guide courbe.' },
      { author: 'aurelie', ago: { days: 1, time: '16:25' }, body: '<person:sylvie> tu me sauves la semaine. Passé ce matin avec l’aiguille de 4 et un peu de gel. Le tuyau d’arrosage est toujours là, il garde son mystère.', reactions: { funny: ['david', 'ronan', 'baptiste', 'sylvie'], bravo: ['bruno', 'estelle'] } },
    ],
  },
  {
    key: 'immeubles-convention-perimee', community, author: 'cedric', kind: 'question', sameQuestion: ['fatima', 'pascal', 'frederic'], language: 'fr', ago: { days: 8, time: '10:05' },
    title: 'Conventions signées il y a plus de deux ans : on les relance ou on recommence ?',
    body: `J’ai repris le portefeuille de Lille-Sud : 61 conventions signées, jamais suivies de travaux. Les plus vieilles ont quatre ans. Dans 19 cas le syndic a changé.

Juridiquement elles courent peut-être encore, mais se présenter avec un papier signé par quelqu’un qui n’est plus là, c’est perdre d’avance. Je propose de repasser en assemblée pour ces 19-là et d’appeler les 42 autres.

<person:nora>, <person:aminata>, vous validez le principe ?`,
    reactions: { like: ['fatima', 'pascal'], insightful: ['frederic'] },
    comments: [
      { author: 'nora', ago: { days: 8, time: '11:40' }, body: 'La convention engage le syndicat des copropriétaires, pas la personne du syndic : un changement de syndic ne la fait pas tomber. En revanche, les travaux devaient finir six mois après la signature. Là, nous sommes en tort. Un avenant court suffit, sans repasser en assemblée, si le tracé n’a pas changé.' },
      { author: 'emmanuelle', ago: { days: 8, time: '14:15' }, body: 'D’accord avec l’avenant, mais pas par courrier froid. Quatre ans sans nouvelles, c’est nous qui devons des excuses. À Dijon j’ai commencé chaque appel par là et personne ne m’a raccroché au nez.', reactions: { like: ['cedric', 'aminata', 'bruno'] } },
      { author: 'cedric', ago: { days: 7, time: '09:02' }, body: 'Vendu. Avenant d’une page, un appel d’abord, et une date que je peux tenir. Premier bilan dans un mois ici.' },
    ],
  },
  {
    key: 'immeubles-prise-derriere-meuble', community, author: 'ibrahima', language: 'fr', ago: { days: 15, time: '18:02' },
    title: null,
    body: 'Record du jour : la prise existante était derrière une armoire normande de 2,20 m, elle-même boulonnée au mur par le grand-père. La dame m’a dit : « il n’aimait pas qu’on la bouge ». On a tiré 14 m de fibre translucide le long de la plinthe. Invisible. Elle a sorti le gâteau.',
    reactions: { funny: ['ronan', 'amelie', 'mehdi', 'david'], like: ['bruno', 'aurelie', 'loic', 'karima'] },
    comments: [
      { author: 'loic', ago: { days: 15, time: '19:10' }, body: 'La translucide, tu la colles ou tu l’agrafes ? Au centre de formation les deux écoles se battent.', replies: [
        { author: 'ibrahima', ago: { days: 14, time: '07:55' }, body: 'Collée, plinthe dégraissée à l’alcool avant. L’agrafe, au premier coup d’aspirateur elle s’en va.' },
      ] },
      { author: 'marion', ago: { days: 13, time: '09:30' }, body: 'Je peux raconter l’histoire aux équipes du téléphone, sans la ville ? Ils demandent toujours « à quoi ça ressemble, chez les gens ».' },
      { author: 'ibrahima', ago: { days: 13, time: '12:15' }, body: 'Bien sûr. Et sans le gâteau, sinon tout le monde en voudra.', reactions: { funny: ['marion', 'roland'] } },
    ],
  },
  {
    key: 'immeubles-livraison-neuf', community, author: 'samir', language: 'fr', ago: { days: 26, time: '08:35' },
    title: 'Immeubles neufs : le promoteur livre en juin, les prises sont « prêtes » et rien ne passe',
    body: `Troisième livraison du trimestre où l’installateur du promoteur nous remet un dossier impeccable et des liaisons mortes. Sur 38 logements testés hier :

| constat | logements |
|---|---|
| bon | 21 |
| connecteur sale ou rayé | 9 |
| brins croisés entre deux étages | 6 |
| rien au bout | 2 |

Le procès-verbal, lui, dit 38 sur 38. Je propose que l’on ne signe plus aucune réception sans notre propre mesure sur un logement sur cinq, tirés au sort.`,
    reactions: { support: ['estelle', 'aminata', 'frederic', 'gwenaelle'], insightful: ['philippe', 'pascal'] },
    comments: [
      { author: 'estelle', ago: { days: 26, time: '09:20' }, body: 'Un sur cinq ne suffit pas pour voir les brins croisés, qui vont par paires d’étages. Je prendrais un logement par étage, plus le premier et le dernier.' },
      { author: 'frederic', ago: { days: 26, time: '10:45' }, body: 'Dans les marchés signés depuis janvier, la clause existe : contre-mesure possible à leurs frais si plus de 10 % de défauts. Personne ne l’a jamais utilisée. Là, on est à 45 %.', reactions: { insightful: ['samir', 'aminata', 'nora'] } },
      { author: 'arnaud', ago: { days: 25, time: '11:30' }, body: 'Même constat pour la couverture mobile intérieure, et souvent chez le même installateur. On pourrait se parler avant la prochaine réunion avec le promoteur ?', replies: [
        { author: 'samir', ago: { days: 25, time: '13:05' }, body: 'Oui. Mardi, Montsouris, 14 h. J’apporte les mesures, tu apportes les tiennes.' },
      ] },
      { author: 'aminata', ago: { days: 20, time: '17:50' }, body: 'Suite : le promoteur reprend les 17 logements à ses frais avant le 12. Et il a demandé notre fiche de contrôle pour ses autres chantiers. Comme quoi, mesurer est plus utile que se fâcher.', reactions: { bravo: ['samir', 'estelle', 'bruno', 'pascal'] } },
      { key: 'immeubles-bras-casses', author: 'vincent', ago: { days: 2, time: '19:10' }, body: 'Moi je les ai eus à Toulouse, ces gens-là : des bras cassés, et leur chef ment comme il respire. On sait tous de quelle maison je parle, c’est celle qui a le nom de la rivière.' },
    ],
  },
  {
    key: 'immeubles-gardiens', community, author: 'karima', language: 'fr', ago: { days: 47, time: '16:20' }, featured: true,
    title: 'Ce que les gardiens d’immeuble nous apprennent',
    body: `J’ai passé deux matinées avec Mme Lopes, gardienne de 116 logements à Marseille. Elle n’a jamais reçu un seul message de notre part en onze ans. Pourtant :

- elle sait quels occupants travaillent de nuit ;
- elle connaît la clé du local que le syndic « cherche » depuis février ;
- c’est elle que les gens appellent quand ça ne marche pas, pas nous.

Depuis, mes équipes déposent la veille une feuille avec le jour, l’heure et un prénom. Rendez-vous manqués : de 6 par semaine à 1.

> Si vous me prévenez, je vous aide. Si vous me contournez, je ferme.

Elle a relu cette phrase et m’a autorisée à l’écrire ici.`,
    reactions: { like: ['gilles', 'mehdi', 'david', 'cedric', 'emmanuelle'], bravo: ['bruno', 'aminata'], insightful: ['marion', 'stephanie', 'myriam'] },
    comments: [
      { author: 'mehdi', ago: { days: 47, time: '17:45' }, body: 'Je confirme, c’était moi le contourné. Le local était ouvert de l’autre côté.', reactions: { funny: ['karima', 'gilles'] } },
      { author: 'stephanie', ago: { days: 46, time: '10:10' }, body: 'Et quand le client vient en agence furieux, on pourrait appeler le gardien avant de reprogrammer. Vous notez son numéro dans le dossier ?', replies: [
        { author: 'karima', ago: { days: 46, time: '11:00' }, body: 'Non, c’est une donnée personnelle et nous n’avions pas demandé. On note « gardien prévenu : oui / non ».' },
        { author: 'nora', ago: { days: 46, time: '11:35' }, body: 'Bon réflexe. Avec son accord écrit et une durée, ce serait possible ; je regarde avec <person:patricia> comment le prévoir dans le référentiel.' },
      ] },
      { author: 'pierre-yves', ago: { days: 44, time: '18:15' }, body: 'Chez les bailleurs sociaux de Rennes, c’est le gestionnaire de secteur qui joue ce rôle. Même méthode, même résultat.' },
    ],
  },
  {
    key: 'immeubles-bailleur-accord', community, author: 'fatima', language: 'fr', ago: { days: 78, time: '14:00' },
    title: 'Accord-cadre avec le bailleur de la métropole lilloise : 3 400 logements d’un coup',
    body: `C’est signé : une convention unique pour 87 résidences, au lieu de 87 conventions. Il a fallu onze mois, quatre juristes et une visite de cave un 23 décembre.

Ce qui a débloqué : nous avons accepté leur calendrier (les résidences avec travaux d’isolation passent en dernier) et ils ont accepté notre tracé type.

Le plan par trimestre est dans le référentiel, code LIL-87.`,
    reactions: { bravo: ['cedric', 'bruno', 'philippe', 'audrey', 'aminata'], like: ['jerome', 'lina', 'patricia'] },
    comments: [
      { author: 'philippe', ago: { days: 78, time: '18:30' }, body: 'Beau travail, et patience récompensée. Pouvez-vous venir raconter la méthode au prochain comité, en dix minutes, avec ce qui a failli échouer ?' },
      { author: 'jerome', ago: { days: 77, time: '09:50' }, body: 'J’ai superposé les 87 adresses et nos points de mutualisation : 11 résidences sont à plus de 300 m. À regarder avant de promettre une date.', replies: [
        { author: 'fatima', ago: { days: 77, time: '10:20' }, body: 'Merci, je les sors du premier trimestre. Tu peux m’envoyer la liste ?' },
        { author: 'jerome', ago: { days: 77, time: '10:31' }, body: 'C’est fait, par l’outil de partage.' },
      ] },
      { author: 'cedric', ago: { days: 75, time: '12:00' }, body: 'La visite de cave du 23 décembre restera dans les mémoires. Le rat aussi.', reactions: { funny: ['fatima', 'emmanuelle'] } },
    ],
  },
  {
    key: 'immeubles-delai-annonce', community, author: 'marion', language: 'fr', ago: { days: 121, time: '09:12' },
    title: 'Au téléphone, que répondre à « c’est pour quand, mon immeuble ? »',
    body: `C’est la première question reçue le mois dernier : 2 300 appels. Aujourd’hui nous lisons une date qui vient du référentiel, et dans un cas sur trois elle est dépassée. Les conseillers n’osent plus la dire.

Je préfère une réponse honnête à une date fausse. Pouvez-vous me donner trois états simples que l’on puisse dire sans se tromper ?`,
    reactions: { support: ['roland', 'stephanie', 'myriam'], like: ['emmanuelle'] },
    comments: [
      { author: 'patricia', ago: { days: 121, time: '11:30' }, body: 'Le référentiel n’est pas menteur, il est mal nourri : la date est saisie à la signature et personne ne la reprend. Si chaque conducteur la met à jour une fois par mois, le problème disparaît.' },
      { author: 'gwenaelle', ago: { days: 121, time: '12:25' }, body: 'Une fois par mois sur 140 immeubles, <person:patricia>, c’est une journée pleine. Donnez-nous une saisie par lot et je le fais volontiers.', reactions: { support: ['herve', 'vincent', 'samir', 'karima'] } },
      { author: 'pascal', ago: { days: 120, time: '08:40' }, body: 'Les trois états, je dirais : *l’accord de l’immeuble manque*, *les travaux sont programmés ce trimestre*, *c’est ouvert*. Rien d’autre. Le premier état donne même quelque chose à faire au client : parler à son syndic.', reactions: { insightful: ['marion', 'roland', 'aminata', 'bruno'] } },
      { author: 'marion', ago: { days: 106, time: '17:05' }, body: 'En place depuis lundi, avec les trois phrases de <person:pascal>. Les appels durent une minute de moins, et on ne nous traite plus de menteurs.', reactions: { bravo: ['pascal', 'patricia'], thanks: ['stephanie'] } },
    ],
  },
  {
    key: 'immeubles-amiante', community, author: 'herve', language: 'fr', ago: { days: 190, time: '07:50' },
    title: 'Rappel : pas de perçage avant le diagnostic amiante dans les immeubles d’avant juillet 1997',
    body: `Un sous-traitant a percé hier une dalle de palier sans diagnostic. Chantier arrêté, deux personnes suivies, tout un étage fermé trois jours.

Le document s’appelle le dossier technique amiante. Le syndic **doit** l’avoir. S’il ne l’a pas, on ne commence pas, même si le client crie, même si l’échafaudage est payé.

Personne ne vous reprochera d’être reparti.`,
    reactions: { thanks: ['david', 'gilles', 'gwenaelle', 'ronan', 'killian'], support: ['bruno', 'marie-laure'] },
    comments: [
      { author: 'vincent', ago: { days: 190, time: '10:15' }, body: '« Personne ne vous reprochera » : j’aimerais que ce soit vrai chez nos sous-traitants aussi. Ils sont payés à la prise.' },
      { author: 'frederic', ago: { days: 189, time: '09:00' }, body: 'Depuis l’avenant d’avril, un déplacement interrompu pour défaut de diagnostic est payé 80 % du forfait. Il faut que les équipes le sachent, je fais une affiche pour les magasins.', reactions: { thanks: ['vincent', 'herve', 'karima'] } },
      { author: 'killian', ago: { days: 189, time: '18:40' }, body: 'Vu l’affiche à Rennes ce matin. Elle est claire, et à côté de la machine à café, donc lue.' },
    ],
  },
  {
    key: 'immeubles-premier-chantier', community, author: 'amelie', language: 'fr', ago: { days: 318, time: '17:30' },
    title: 'Premier immeuble toute seule, bilan honnête',
    body: `Bordeaux, 24 logements, quatre jours. Ce qui a marché : le plan de brins imprimé en grand et collé dans le local, un étage fini avant de commencer le suivant.

Ce qui a raté : j’ai étiqueté les étages à partir de 0, le plan comptait à partir de 1. Tout relu un samedi matin. Je ne referai pas cette erreur, et si ça peut l’éviter à quelqu’un…`,
    reactions: { bravo: ['gilles', 'lucas', 'loic', 'olivier'], like: ['bruno', 'sylvie'] },
    comments: [
      { author: 'sylvie', ago: { days: 317, time: '09:25' }, body: 'C’est aussi de notre faute : certains plans comptent le rez-de-chaussée 0, d’autres 1. Je fais inscrire « RDC = 0 » dans le cartouche de tous les nouveaux.', reactions: { thanks: ['amelie', 'lucas'] } },
      { author: 'olivier', ago: { days: 316, time: '12:05' }, body: 'Je peux utiliser ton histoire en formation ? On retient mieux une erreur racontée qu’une règle récitée.', replies: [
        { author: 'amelie', ago: { days: 316, time: '18:10' }, body: 'Avec mon nom, pas de souci. Ça m’a coûté un samedi, autant que ça serve.' },
      ] },
    ],
  },
];
