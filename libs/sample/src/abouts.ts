import type { SampleAbout } from './types.ts';

/** What communities say of themselves. A community that is not here says its name and purpose. */
export const abouts: SampleAbout[] = [
  {
    community: 'fibre-au-quotidien',
    description: `On vient ici pour **demander, montrer, corriger**. Le terrain, le bureau d’études et les agences s’y parlent sans passer par trois boîtes aux lettres.

## Ce qui aide à répondre

- le type d’armoire ou de boîtier, et la commune ;
- ce qu’on a mesuré, avec quel appareil ;
- une photo nette, sans visage ni adresse.

Les questions de planning et de véhicules vont dans la communauté de votre unité.`,
    welcome: `Bonjour et bienvenue ! Ici, **aucune question n’est trop petite** : la moitié des réponses que nous relisons viennent d’un « je n’ose pas demander ».

Présentez-vous en une ligne si vous voulez, puis lisez les règles de la maison : il y en a trois. Bruno et Olivier animent, écrivez-leur.`,
    houseRules: [
      'Une photo de chantier ne montre ni visage, ni adresse, ni plaque.',
      'On corrige un geste, jamais une personne.',
      'Danger immédiat ? On appelle d’abord, on publie ensuite.',
    ],
    resources: [
      { title: 'Fermeture du cuivre : les réponses', post: 'fibre-cuivre-fermeture-reponses', owner: 'olivier', reviewInDays: 120 },
      { title: 'Norme des couleurs de fibres', url: 'https://fr.wikipedia.org/wiki/Fibre_optique', owner: 'bruno', reviewInDays: -12 },
    ],
    cover: { paving: 'herringbone', tint: null },
  },
  {
    community: 'unite-intervention-ouest',
    description: `La vie de l’unité : qui roule avec quoi, qui remplace qui, et ce qui manque au magasin. **Rien de ce qui s’écrit ici ne sort de l’unité.**`,
    welcome: `Bienvenue à l’unité ! Le planning de la semaine est épinglé tous les vendredis à midi. Pour le magasin, écrivez avant 9 h, Farid passe la commande à 9 h 15.`,
    houseRules: ['Un échange de garde se dit ici la veille, pas le matin même.', 'Le matériel emprunté se note, et se rend propre.'],
    resources: [{ title: 'Formulaire d’échange de garde', url: 'https://intranet.meridian.example/ouest/echange-de-garde', owner: 'tiphaine', reviewInDays: 60 }],
  },
  {
    community: 'securite-terrain',
    description: `Un presque-accident raconté est un accident évité ailleurs. Racontez le vôtre : **personne n’est noté, personne n’est cité ailleurs.**`,
    welcome: `Bienvenue. La première chose à lire est la fiche des numéros d’urgence de votre région. La deuxième : votre propre presque-accident de la semaine, si vous l’écrivez.`,
    houseRules: [
      'On raconte ce qui s’est passé avant de chercher pourquoi.',
      'Jamais de nom, jamais de photo de blessé.',
      'Une consigne publiée ici par la prévention vaut pour tous, à partir de sa date.',
    ],
    official: { by: 'hugo', reason: 'La direction de la prévention y publie ses consignes, qui valent pour tout le Groupe.', untilDays: 240 },
  },
  {
    community: 'book-club',
    description: 'Each month the managers open one thread for the book. **Everything else happens in its comments**, and spoilers wait until the 20th.',
    welcome: 'Welcome to the club! You need not finish the book to say something about it. Half of us never do.',
    houseRules: ['No spoiler before the 20th.', 'Any language may be quoted; we discuss in English.'],
    posting: 'managers',
    cover: { paving: 'fan', tint: 3 },
  },
  {
    community: 'velo-et-covoiturage',
    description: 'Une place libre, un trajet à partager, une roue voilée un lundi matin : écrivez, quelqu’un passe par là.',
    formerName: { name: 'Covoiturage de Cesson', ago: { days: 20, time: '11:30' } },
    cover: { paving: 'wave', tint: 4 },
  },
  {
    community: 'international-roaming',
    houseRules: ['Never post a customer’s number, not even half of it.'],
    archived: { by: 'tom', ago: { days: 1, time: '17:40' }, reason: 'Since the two teams became one, we write in “Business customers”. All of this stays here to be read.' },
  },
  {
    community: 'projet-boreal',
    description: 'Le dossier avance par lots. Chaque lot a son fil, chaque fil a une personne qui répond.',
    welcome: 'Vous êtes dans le cercle. Ne nommez le projet nulle part ailleurs, pas même dans un titre de réunion.',
    houseRules: ['Rien ne sort de cet espace, ni fichier, ni capture, ni phrase.'],
  },
  {
    community: 'premiers-pas',
    description: 'Quatorze sites, une salle, du café. On y venait avec son téléphone et ses questions.',
    quietAsked: { days: 5, time: '04:40' },
  },
  {
    community: 'wholesale-desk',
    merged: { into: 'business-customers', by: 'marc', ago: { days: 70, time: '16:20' } },
  },
];
