import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'ouest-planning-fin-annee',
    community: 'unite-intervention-ouest',
    author: 'soazig',
    title: 'Astreintes du mois prochain : le tableau, et les trois trous',
    language: 'fr',
    ago: { days: 2, time: '08:09' },
    pinned: true,
    body: `Le tableau est dans [le dossier partagé](https://intranet.meridian.example/ui-ouest/astreintes). J’ai mis les vœux de chacun, dans l’ordre où ils sont arrivés. Il reste trois trous :

- la première semaine, Rennes nord ;
- le deuxième dimanche, Nantes, de 14 h à 22 h ;
- la dernière nuit du mois, Cesson.

Je ne désigne personne avant vendredi midi. Après, je tire au sort devant témoins, avec le bonnet de <person:serge>.`,
    reactions: { like: ['yann', 'farid', 'zoubida'], funny: ['serge', 'claire', 'awa', 'ronan'] },
    comments: [
      { author: 'awa', body: 'Je prends la première semaine à Rennes nord, mes parents viennent celle d’après. Par contre je ne peux pas le jeudi soir.', ago: { days: 2, time: '12:25' }, reactions: { thanks: ['soazig', 'farid'] } },
      {
        author: 'hamid',
        body: 'Le dimanche de Nantes pour moi. En échange je voudrais le dernier week-end du mois, ma sœur se marie.',
        ago: { days: 2, time: '13:02' },
        reactions: { thanks: ['soazig', 'anthony'] },
        replies: [{ author: 'soazig', body: 'Noté, et l’échange est noté aussi. Merci Hamid.', ago: { days: 2, time: '14:40' } }],
      },
      { author: 'serge', body: 'Mon bonnet n’a pas été consulté.', ago: { days: 1, time: '07:31' }, reactions: { funny: ['soazig', 'yann', 'awa', 'tiphaine', 'killian'] } },
    ],
  },
  {
    key: 'ouest-fourgons-electriques',
    community: 'unite-intervention-ouest',
    author: 'joel',
    title: 'Fourgons électriques : bilan des six premiers, sans enjoliver',
    language: 'fr',
    ago: { days: 12, time: '10:33' },
    body: `Six véhicules depuis le printemps, 41 000 km à eux tous.

- Autonomie annoncée : 310 km. Réelle en été : 255. Par 3 °C avec le chauffage et la galerie : **178**.
- Trois pannes sèches frôlées, aucune vraie. Une borne hors service sur cinq le lundi matin.
- Coût au kilomètre : moitié moins.

Les tournées de plus de 150 km restent donc au diesel cet hiver. Les demandes de changement passent par moi, pas par la clé laissée sur le tableau de bord.`,
    reactions: { insightful: ['farid', 'yann', 'virginie', 'awa'], like: ['claire', 'mickael', 'hamid'] },
    comments: [
      {
        author: 'anthony',
        body: 'Le chauffage, parlons-en. Entre arriver à Châteaubriant gelé ou arriver, j’ai choisi d’arriver.',
        ago: { days: 12, time: '12:47' },
        reactions: { funny: ['joel', 'sabrina', 'baptiste'] },
        replies: [{ author: 'joel', body: 'Préchauffe branché, dix minutes avant de partir : tu gagnes 20 km et tes doigts. La minuterie est dans le menu « départ », je peux te montrer mercredi.', ago: { days: 12, time: '14:16' }, reactions: { thanks: ['anthony', 'nolwenn'] } }],
      },
      { author: 'awa', body: 'Pour la campagne vers Guipry, 178 c’est trop juste avec un détour. Pour la ville, je n’en veux plus d’autre : le silence entre deux clients, c’est du repos.', ago: { days: 11, time: '18:05' }, reactions: { like: ['joel', 'claire', 'farid'] } },
    ],
  },
  {
    key: 'ouest-reunion-lundi',
    community: 'unite-intervention-ouest',
    author: 'farid',
    kind: 'announcement',
    seenBy: 24,
    title: 'La réunion du lundi passe à 7 h 45, et à vingt minutes',
    language: 'fr',
    ago: { days: 26, time: '16:50' },
    body: `Vous me l’avez dit dans le sondage : trop longue, trop descendante, trop de tableaux. D’accord.

À partir de lundi : vingt minutes, debout, à Rennes, Cesson et Nantes en visio. Un accident ou presque-accident de la semaine, une réussite, les absences. Le reste sera écrit ici, où vous pourrez répondre.

Et j’arrête les tableaux de chiffres en réunion : ils seront affichés, venez m’en parler si l’un vous chiffonne.`,
    reactions: { bravo: ['yann', 'david', 'claire', 'ludovic', 'awa', 'sabrina'], like: ['soazig', 'serge', 'mickael', 'gwenaelle', 'alexandra'] },
    comments: [
      { author: 'mickael', body: 'Debout, c’est une bonne idée. À 7 h 45, un peu moins.', ago: { days: 26, time: '17:33' }, reactions: { funny: ['farid', 'killian', 'ronan'] } },
      {
        author: 'zoubida',
        body: 'À Nantes, le pilotage prend à 7 h 30 et les premiers appels tombent à 7 h 40. On sera toujours absents. Est-ce qu’on peut avoir le compte rendu avant 9 h ?',
        ago: { days: 25, time: '08:18' },
        reactions: { like: ['virginie', 'soazig'] },
        replies: [
          { author: 'farid', body: 'Tu as raison, je n’y ai pas pensé. <person:tiphaine> le publie ici à 8 h 30, et une semaine sur deux je fais la réunion avec le pilotage, à l’heure qui vous arrange.', ago: { days: 25, time: '11:59' }, reactions: { thanks: ['zoubida', 'soazig'] } },
        ],
      },
    ],
  },
  {
    key: 'ouest-cafe-machine',
    community: 'unite-intervention-ouest',
    author: 'tiphaine',
    title: null,
    language: 'fr',
    ago: { days: 8, time: '09:58' },
    body: 'La machine à café de Rennes est réparée. Cause de la panne, d’après le technicien : « un connecteur SC/APC dans le bac à marc ». Je ne demande pas de nom.',
    reactions: { funny: ['awa', 'claire', 'yann', 'moussa', 'serge', 'killian', 'farid', 'ludovic', 'hamid'] },
    comments: [
      { author: 'killian', body: 'Au moins il était propre.', ago: { days: 8, time: '10:12' }, reactions: { funny: ['tiphaine', 'awa', 'ronan', 'loic'] } },
      { author: 'moussa', body: 'Ce n’est pas moi, le mien était un UPC.', ago: { days: 8, time: '10:15' }, reactions: { funny: ['tiphaine', 'claire', 'awa', 'yann', 'olivier'] } },
      { author: 'olivier', body: 'Voilà un apprenti qui distingue les connecteurs. La formation paie.', ago: { days: 8, time: '12:33' }, reactions: { funny: ['moussa', 'tiphaine'] } },
    ],
  },
  {
    key: 'ouest-apprentis-accueil',
    community: 'unite-intervention-ouest',
    author: 'yann',
    title: 'Deux apprentis de plus le mois prochain : qui prend un binôme ?',
    language: 'fr',
    ago: { days: 17, time: '07:50' },
    body: `On accueille deux apprentis le mois prochain, un à Rennes, une à Nantes. Il me faut deux binômes par site, pour ne pas faire reposer l’année sur une seule personne.

Ce que ça demande : une demi-journée de formation avec <person:loic>, deux interventions par jour au lieu de trois le premier mois (c’est compté, le planning suit), et de la patience.

Répondez ici ou passez me voir.`,
    reactions: { like: ['farid', 'loic', 'moussa', 'nolwenn'] },
    comments: [
      { author: 'awa', body: 'Partante pour Rennes. J’ai appris avec <person:serge>, je peux rendre la politesse.', ago: { days: 17, time: '12:36' }, reactions: { bravo: ['yann', 'serge', 'farid'] } },
      { author: 'serge', body: 'Elle disait tout le temps « et pourquoi ». C’est bon signe, gardez-la avec le nouveau.', ago: { days: 17, time: '18:20' }, reactions: { like: ['awa', 'yann'], funny: ['claire'] } },
      { author: 'melanie', body: 'D’accord pour Nantes, si les deux interventions par jour tiennent vraiment. L’an dernier elles n’ont pas tenu trois semaines.', ago: { days: 16, time: '08:04' }, reactions: { support: ['aurelie', 'sabrina'] }, replies: [{ author: 'farid', body: 'Tu as raison de le rappeler. Cette fois c’est écrit dans le planning pour les six premières semaines et je signe les exceptions moi-même. S’il y en a plus de deux, tu me le dis ici.', ago: { days: 16, time: '10:28' }, reactions: { thanks: ['melanie', 'yann'] } }] },
    ],
  },
  {
    key: 'ouest-magasin-samedi',
    community: 'unite-intervention-ouest',
    author: 'christophe',
    title: null,
    language: 'fr',
    ago: { days: 33, time: '15:15' },
    body: 'Inventaire à Cesson ce vendredi après-midi, magasin fermé de 13 h à 17 h. Prenez vos pigtails le matin. Il me manque aussi **quatre tourets de 500 m** que personne n’a sortis et que personne n’a rendus : regardez derrière vos sièges, on ne sait jamais.',
    reactions: { like: ['ronan', 'eric', 'gwenaelle'], funny: ['mickael', 'yann'] },
    comments: [
      { author: 'gwenaelle', body: 'Deux sont sur le chantier de Liffré, sortis par le sous-traitant avec un bon à mon nom. Je te fais la régularisation ce soir, désolée.', ago: { days: 33, time: '17:09' }, reactions: { thanks: ['christophe'] } },
      { author: 'christophe', body: 'Le troisième servait de table à Nantes. Reste un.', ago: { days: 30, time: '08:45' }, reactions: { funny: ['gwenaelle', 'david', 'ronan', 'awa', 'tiphaine'] } },
    ],
  },
  {
    key: 'ouest-acces-internet-tablette',
    community: 'unite-intervention-ouest',
    author: 'awa',
    kind: 'question',
    sameQuestion: ['killian', 'hamid', 'sabrina'],
    title: 'Accès complet à Internet sur les tablettes : comment vous faites ?',
    language: 'fr',
    ago: { days: 21, time: '18:44' },
    body: `Cas concret : chez un client à Pacé, box d’un fournisseur tiers derrière la nôtre. La notice est sur un forum, le forum est bloqué. J’ai fini par lire la notice sur le téléphone du client, ce qui fait moyennement professionnel.

On m’a dit qu’il fallait lire et accepter le guide puis faire une demande. Quelqu’un l’a fait ? C’est long ?`,
    reactions: { like: ['claire', 'killian', 'hamid', 'sabrina', 'mickael'] },
    comments: [
      { author: 'claire', body: 'Fait en mars. Le guide, une demi-heure en le lisant vraiment. La demande, trois lignes : pourquoi, pour quels sites, depuis quel poste. Farid a répondu le lendemain.', ago: { days: 21, time: '19:12' }, reactions: { thanks: ['awa'], like: ['farid'] } },
      {
        author: 'mickael',
        body: 'Trois lignes pour lire une notice… On nous confie un fourgon à 40 000 € mais pas un navigateur.',
        ago: { days: 20, time: '07:29' },
        reactions: { like: ['serge', 'anthony'], funny: ['claire'] },
        replies: [
          { author: 'farid', body: 'Je ne suis pas loin de penser comme toi. La règle est celle du Groupe ; ce que je peux garantir, c’est de répondre sous deux jours et d’écrire pourquoi si je refuse. Je n’ai encore refusé personne.', ago: { days: 20, time: '12:14' }, reactions: { like: ['awa', 'mickael', 'claire', 'yann'] } },
        ],
      },
    ],
  },
  {
    key: 'ouest-trente-ans-serge',
    community: 'unite-intervention-ouest',
    author: 'herve',
    title: 'Les 30 ans de maison de Serge : on fait quoi ?',
    language: 'fr',
    ago: { days: 168, time: '11:40' },
    body: `Dans cinq semaines, trente ans. Il ne veut rien, donc il faut quelque chose.

Idées reçues à la machine à café : un repas à la cabane du lac, un pied de vigne, un répartiteur miniature avec de vraies paires. J’ouvre la cagnotte à l’accueil de Rennes, dans la boîte de dominos (la vraie, celle du cuivre).`,
    reactions: { like: ['yann', 'soazig', 'claire', 'awa', 'ludovic', 'tiphaine', 'farid', 'eric'], funny: ['ronan'] },
    comments: [
      { author: 'eric', body: 'Le répartiteur miniature, je le fabrique. J’ai déjà 28 paires et un vieux fer à câbler.', ago: { days: 168, time: '12:55' }, reactions: { bravo: ['herve', 'claire', 'yann', 'awa'] } },
      { author: 'serge', body: 'Vous savez que je suis membre de cette communauté ?', ago: { days: 167, time: '07:28' }, reactions: { funny: ['herve', 'eric', 'soazig', 'awa', 'claire', 'yann', 'farid', 'tiphaine', 'moussa'] } },
      { author: 'herve', body: 'Trente ans de maison et il lit tout. Bon. Lac ou vigne ?', ago: { days: 167, time: '08:01' }, reactions: { funny: ['awa', 'eric'] } },
      { author: 'serge', body: 'Lac.', ago: { days: 167, time: '12:30' }, reactions: { like: ['herve', 'soazig', 'claire', 'ludovic', 'yann'] } },
    ],
  },
];
