import type { SampleKit } from '../types.ts';
import { forestOfMasts as svg } from './drawings.ts';

/** A kit withdrawn the day someone in it changed his mind. */
export const mountainRefuge: SampleKit = {
  key: 'premier-appel-refuge',
  post: 'radio-zone-blanche-ariege',
  proposedBy: 'karim',
  approvedBy: 'nadia',
  title: {
    fr: 'Le premier appel d’une vallée sans réseau',
    en: 'The first call from a valley without a network',
  },
  body: {
    fr: `« Allô ? Non, je ne suis pas redescendu. » C’est par ces mots qu’un gardien de refuge a passé le premier appel mobile de sa vallée.

Trois ans de préparation, des rotations d’hélicoptère entre deux brouillards, un faisceau calé à la jumelle sur le versant d’en face : couvrir les derniers kilomètres demande plus de patience que de technique.

Depuis, les secours en montagne peuvent être appelés de là où l’on se perd.`,
    en: `“Hello? No, I have not come down.” With these words the keeper of a mountain refuge made the first mobile call of his valley.

Three years of preparation, helicopter trips between two fogs, a radio link aimed with field glasses at the opposite slope: the last kilometres ask for more patience than technique.

Since then, mountain rescue can be called from where people lose their way.`,
  },
  texts: [
    { network: 'linkedin', language: 'fr', text: '« Allô ? Non, je ne suis pas redescendu. » Le premier appel mobile d’une vallée de montagne, après trois ans de travail et quelques brouillards. J’en ai encore des frissons. Je travaille chez Méridian. #Montagne' },
    { network: 'x', language: 'fr', text: 'Le premier appel mobile d’une vallée : trois ans de travail, un hélicoptère, un gardien de refuge et sa fille au bout du fil. Je travaille chez Méridian.' },
    { network: 'facebook', language: 'fr', text: 'Une vallée de plus où l’on peut appeler les secours. Ça me fait plaisir pour ces gens-là. Je travaille chez Méridian.' },
    { network: 'mastodon', language: 'fr', text: 'Pour couvrir une vallée, il faut des mâts, un hélicoptère, de la patience, et un collègue capable de viser un clocher à 19 km. Je travaille chez Méridian. #Montagne' },
    { network: 'bluesky', language: 'fr', text: 'Un gardien de refuge appelle sa fille : c’est le premier appel mobile de la vallée. Trois ans de travail derrière ces deux minutes. Je travaille chez Méridian.' },
    { network: 'linkedin', language: 'en', text: '“Hello? No, I have not come down.” The first mobile call from a mountain valley, after three years of work and a few fogs. It still moves me. I work for Méridian. #Mountains' },
    { network: 'x', language: 'en', text: 'The first mobile call from a mountain valley: three years of work, one helicopter, a refuge keeper and his daughter on the line. I work for Méridian.' },
    { network: 'facebook', language: 'en', text: 'One more valley from which rescue can be called. I am happy for the people there. I work for Méridian.' },
    { network: 'mastodon', language: 'en', text: 'To cover a valley you need masts, a helicopter, patience, and a colleague able to aim at a church steeple 19 km away. I work for Méridian. #Mountains' },
    { network: 'bluesky', language: 'en', text: 'A refuge keeper calls his daughter: the first mobile call from the valley. Three years of work stand behind those two minutes. I work for Méridian.' },
  ],
  disclosure: { fr: 'Je travaille chez Méridian.', en: 'I work for Méridian.' },
  mustNotSay: {
    fr: 'Ni le coût du site, ni l’emplacement exact du mât. Ne promettez aucune couverture dans une autre vallée.',
    en: 'Neither the cost of the site nor the exact place of the mast. Promise no coverage in any other valley.',
  },
  link: null,
  image: {
    svg,
    alt: {
      fr: 'Dessin : une forêt de sapins sur des collines, trois mâts d’antennes parmi les arbres, un soleil pâle.',
      en: 'Drawing: a forest of fir trees on hills, three antenna masts among the trees, a pale sun.',
    },
  },
  promotional: false,
  topics: ['couverture', 'réseau mobile'],
  approvedAgo: { days: 83, time: '14:30' },
  validUntilDays: 20,
  withdrawn: {
    by: 'nadia',
    ago: { days: 12, time: '10:20' },
    reason: {
      fr: 'Le gardien du refuge, que l’on reconnaît dans le texte, nous a demandé hier soir de ne plus apparaître : on l’appelle désormais pour visiter. Nous retirons l’histoire le jour même, comme le guide nous le demande. Merci d’effacer vos publications si vous le pouvez.',
      en: 'The keeper of the refuge, who can be recognised in the text, asked us last night not to appear any more: people now ring him for a visit. We withdraw the story the same day, as the guide asks of us. Please delete your posts if you can.',
    },
  },
  shares: [
    { person: 'karim', network: 'linkedin', ago: { days: 82, time: '18:10' } },
    { person: 'gaelle', network: 'linkedin', ago: { days: 81, time: '12:31' } },
    { person: 'mireille', network: 'facebook', ago: { days: 80, time: '19:44' } },
    { person: 'basile', network: 'mastodon', ago: { days: 77, time: '10:12' } },
    { person: 'mariam', network: 'linkedin', ago: { days: 30, time: '08:52' } },
  ],
  opens: { linkedin: 688, facebook: 154, mastodon: 43 },
};
