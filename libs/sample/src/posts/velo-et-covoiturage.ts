import type { SamplePost } from '../types.ts';

const community = 'velo-et-covoiturage';

/** A seat, a spare wheel, a way without a car. */
export const posts: SamplePost[] = [
  {
    key: 'velo-voie-cesson', community, author: 'nathalie', language: 'fr', ago: { days: 1, time: '08:40' },
    title: 'Cesson : la piste est coupée jusqu’au pont, détour de 900 m',
    body: 'Travaux de canalisation depuis ce matin. Le détour indiqué vous envoie sur la départementale, ne le suivez pas : prenez le chemin derrière la station d’épuration, c’est plus long d’une minute et on y croise des hérons.\n\n![Croquis animé : la piste barrée d’une croix, et un point qui contourne la station d’épuration par le nord jusqu’au pont](file:detour-herons)',
    reactions: { thanks: ['ronan', 'eric', 'christophe', 'maud', 'benoit'], like: ['hugo'] },
    comments: [
      { author: 'benoit', ago: { days: 1, time: '09:05' }, body: 'Pris ce matin. Un passage boueux sur 50 m, à pied si vous tenez à votre pantalon.' },
      { author: 'maud', ago: { days: 1, time: '18:50' }, body: 'Compté : trois hérons, deux collègues perdus, un ragondin.', reactions: { funny: ['nathalie', 'fares', 'benoit', 'thuy'] } },
    ],
  },
  {
    key: 'velo-covoit-nantes-rennes', community, author: 'ibrahima', language: 'fr', ago: { days: 7, time: '12:45' },
    title: 'Nantes–Rennes les mardis : deux places, départ 6 h 30',
    body: 'Je monte à l’école des métiers tous les mardis jusqu’à la fin du trimestre. Départ du parking relais de Haluchère, retour 17 h 15. Pas de participation, juste une conversation ou un bon silence.',
    reactions: { like: ['aurelie', 'marion', 'gwendal'], thanks: ['jordan'] },
    comments: [
      { author: 'aurelie', ago: { days: 7, time: '13:20' }, body: 'Une place pour moi mardi prochain et le suivant. Je suis du genre silence avant 8 h.' },
      { author: 'marion', ago: { days: 7, time: '14:00' }, body: 'Je prends la seconde le 2e mardi. Je peux conduire au retour si tu es rincé.', replies: [
        { author: 'ibrahima', ago: { days: 7, time: '18:30' }, body: 'Volontiers, après une journée de soudure je vois double.' },
      ] },
      { author: 'jordan', ago: { days: 6, time: '10:10' }, body: 'S’il y a un désistement, je suis preneur, je cale ma formation dessus.' },
    ],
  },
  {
    key: 'velo-local-montsouris', community, author: 'dominique', language: 'fr', ago: { days: 19, time: '10:00' },
    title: 'Local vélo de Montsouris : 60 places, 94 badges, et des épaves',
    body: `Vingt-deux vélos n’ont pas bougé depuis le printemps, dont un sans roues ni selle, à la dignité près. Je pose une étiquette orange lundi. Sans nouvelles au bout d’un mois, ils partent à l’atelier solidaire du quartier.

En attendant, les vélos pliants montent dans les bureaux, c’est admis.`,
    reactions: { support: ['jeanne', 'amine', 'chloe'], like: ['mathilde', 'martin'] },
    comments: [
      { author: 'martin', ago: { days: 19, time: '10:40' }, body: 'Le sans-roues est peut-être le mien. Je demande un délai de grâce, j’ai les roues.', reactions: { funny: ['dominique', 'jeanne', 'chloe'] } },
      { author: 'chloe', ago: { days: 18, time: '09:20' }, body: 'Pourquoi un mois et pas trois ? Une collègue en congé maternité m’a écrit, inquiète pour le sien.', replies: [
        { author: 'dominique', ago: { days: 18, time: '09:55' }, body: 'Bonne remarque. Trois mois, et un simple message de la personne suffit à retirer l’étiquette.', reactions: { thanks: ['chloe', 'jeanne'] } },
      ] },
      { key: 'velo-scooter-a-vendre', author: 'amine', ago: { days: 1, time: '12:20' }, body: 'Puisqu’on parle de place : je vends mon scooter 125, 48 000 km, révisé, top-case, 1 150 € à débattre. Visible au sous-sol, case 14.' },
    ],
  },
  {
    key: 'velo-forfait', community, author: 'mathilde', language: 'fr', ago: { days: 50, time: '11:30' },
    title: 'Forfait mobilités : la déclaration se fait avant la fin du mois',
    body: `C’est le moment de déclarer vos trajets à vélo ou en covoiturage. Deux choses ont changé :

- plus besoin d’attestation mensuelle, une déclaration sur l’honneur suffit ;
- on peut le cumuler avec la moitié de l’abonnement de train.

L’an dernier, 212 personnes éligibles ne l’ont pas demandé. Ça représente environ 400 € chacune.`,
    reactions: { thanks: ['hugo', 'karim', 'alice', 'saad', 'kevin', 'sophie', 'lea'], like: ['elif', 'remi'] },
    comments: [
      { author: 'kevin', ago: { days: 50, time: '12:15' }, body: 'En agence, on n’a pas d’adresse de messagerie professionnelle à nous. On déclare comment ?' },
      { author: 'elif', ago: { days: 50, time: '13:40' }, body: 'C’est pour cela que les 212 sont surtout en agence et aux unités. On avait demandé un formulaire papier, il existe mais il est bien caché.', reactions: { insightful: ['mathilde', 'sophie'] } },
      { author: 'mathilde', ago: { days: 49, time: '16:10' }, body: 'Il ne l’est plus : trois piles par agence, envoyées hier, et on peut aussi déclarer depuis le téléphone. Merci <person:elif>.', reactions: { thanks: ['kevin', 'elif', 'lea'] } },
    ],
  },
  {
    key: 'velo-atelier-freins', community, author: 'remi', language: 'fr', ago: { days: 84, time: '17:15' },
    title: 'Atelier freins et câbles, jeudi midi, derrière le bâtiment B',
    body: `J’apporte le pied, les clés, de la gaine et des patins. Vous apportez vos vélos qui grincent. Règle du jeu : je montre une fois, vous faites, je ne touche plus.

Huit vélos au maximum, ordre d’arrivée.`,
    reactions: { like: ['lina', 'thuy', 'ronan', 'eric', 'mathieu'], bravo: ['perrine'] },
    comments: [
      { author: 'thuy', ago: { days: 81, time: '14:05' }, body: 'Mes freins freinent. Je n’étais plus habituée, j’ai failli passer par-dessus en arrivant au garage.', reactions: { funny: ['remi', 'lina', 'nathalie'] } },
      { author: 'eric', ago: { days: 81, time: '15:30' }, body: 'On en refait un avant l’hiver, sur l’éclairage ? J’ai un vieux banc de mesure qui fera l’affaire.' },
      { author: 'remi', ago: { days: 80, time: '09:00' }, body: 'Avec toi, oui. Je note : atelier lumière, tu mesures, je visse.' },
    ],
  },
  {
    key: 'velo-pluie', community, author: 'claire', language: 'fr', ago: { days: 110, time: '19:20' },
    title: null,
    body: 'Douze kilomètres sous l’eau, arrivée trempée, et la douche de Rennes fermée à clé depuis une semaine. Quelqu’un sait qui l’a, cette clé ?',
    reactions: { support: ['yann', 'killian', 'gwendal', 'perrine'], funny: ['bruno'] },
    comments: [
      { author: 'yann', ago: { days: 110, time: '19:45' }, body: 'Elle est sur le trousseau du gardien de nuit, qui part à 6 h. On a demandé un code, réponse attendue depuis mars.' },
      { author: 'saad', ago: { days: 109, time: '08:50' }, body: 'En dépannage : le vestiaire du bâtiment informatique est ouvert dès 7 h, demande à l’accueil, dis que tu viens de ma part.', reactions: { thanks: ['claire'] } },
      { author: 'claire', ago: { days: 92, time: '07:40' }, body: 'Code posé hier. Eau chaude comprise. Victoire.', reactions: { bravo: ['yann', 'killian', 'mathilde', 'saad', 'perrine'] } },
    ],
  },
  {
    key: 'velo-accident', community, author: 'quentin', language: 'fr', ago: { days: 202, time: '09:30' },
    title: 'Chute à Lyon, quai de la gare : attention aux rails mouillés',
    body: `Clavicule cassée, six semaines. J’ai pris les rails trop en biais, de nuit, sous la pluie. Personne d’autre en cause.

Deux choses que j’ignorais : c’est un **accident de trajet**, à déclarer sous 48 h ; et un détour pour déposer un enfant à la crèche reste couvert. Je le dis parce que l’infirmier des urgences le savait et moi non.`,
    reactions: { support: ['alice', 'karim', 'camille', 'selim', 'beatrice', 'mathilde'], thanks: ['elif', 'amine'], insightful: ['youssef'] },
    comments: [
      { author: 'alice', ago: { days: 202, time: '10:05' }, body: 'Remets-toi bien. On te garde ta place près de la fenêtre, et Selim arrose ta plante. Trop, sans doute.', reactions: { funny: ['selim', 'quentin'] } },
      { author: 'camille', ago: { days: 201, time: '12:30' }, body: 'Pour ce quai, je passe par la rue parallèle depuis deux ans : un feu de plus, zéro rail.' },
      { author: 'elif', ago: { days: 201, time: '14:50' }, body: 'Merci de l’écrire. La déclaration tardive est le premier motif de refus que je vois passer.' },
    ],
  },
  {
    key: 'velo-carte', community, author: 'jerome', language: 'fr', ago: { days: 330, time: '16:00' }, pinned: true,
    title: 'Carte des trajets sûrs vers nos dix sites',
    body: `À partir de 64 traces que vous m’avez confiées, départs et arrivées coupés à 300 m pour que l’on ne reconnaisse pas vos maisons. En vert, ce que plusieurs d’entre vous trouvent agréable ; en pointillé, ce qu’on évite la nuit.

Toulouse et Cesson sont riches. Pau et Dijon ont une seule trace chacun, envoyez-moi les vôtres.`,
    reactions: { bravo: ['mathilde', 'remi', 'laure', 'gerard', 'nathalie'], thanks: ['hugo', 'sophie', 'karim'] },
    comments: [
      { author: 'laure', ago: { days: 329, time: '09:10' }, body: 'La montée de Jolimont en vert, tu es sûr ? Elle est agréable dans un sens.', reactions: { funny: ['jerome', 'gerard'] } },
      { author: 'gerard', ago: { days: 328, time: '11:45' }, body: 'Merci d’avoir coupé les 300 m. J’hésitais à donner ma trace, je te l’envoie.' },
    ],
  },
  {
    key: 'velo-atelier-lumiere', community, author: 'remi', kind: 'event', language: 'fr', ago: { days: 9, time: '12:30' },
    title: 'Atelier lumière : voir, être vu, et régler sa dynamo',
    event: {
      inDays: 5, from: '12:15', to: '13:30', place: 'Derrière le bâtiment B, Cesson', capacity: 6,
      yes: ['lina', 'thuy', 'ronan', 'eric', 'karim', 'perrine', 'hugo', 'mathieu', 'nathalie'], maybe: ['claire'], no: ['saad'],
    },
    body: `Promesse tenue : <person:eric> mesure, je visse. On vérifie les feux, on règle les angles, on refait les câbles que l’hiver mange.

Six vélos, pas un de plus : le banc de mesure n’en tient qu’un à la fois.`,
    reactions: { like: ['thuy', 'lina', 'mathilde'], bravo: ['eric'] },
    comments: [{ author: 'nathalie', ago: { days: 8, time: '08:10' }, body: 'Complet en une matinée. Je me mets en attente, au cas où quelqu’un préfère la nuit noire.', reactions: { funny: ['remi', 'eric'] } }],
  },
];
