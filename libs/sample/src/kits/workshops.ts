import type { SampleKit } from '../types.ts';
import { shopFront as svg } from './drawings.ts';

/** The one kit that promotes a service: its disclosure may not be taken out. */
export const workshops: SampleKit = {
  key: 'ateliers-en-agence',
  post: 'agences-atelier-seniors',
  proposedBy: 'mireille',
  approvedBy: 'nadia',
  title: {
    fr: '« Mes photos sur ma télé » : un atelier par chose, et le café compris',
    en: '“My photos on my TV”: one workshop, one thing, coffee included',
  },
  body: {
    fr: `Dans nos agences, des conseillers tiennent des ateliers gratuits d’une heure et quart. Six personnes au plus, deux animateurs, et chacun vient avec son propre téléphone.

On n’y apprend qu’une seule chose à la fois : montrer ses photos sur sa télé, appeler ses petits-enfants en image, reconnaître un message frauduleux. À la fin, on fait une photo ensemble, et c’est vous qui l’envoyez.

L’atelier est ouvert à tous, clients ou non. Rien n’y est vendu.`,
    en: `In our shops, advisers hold free workshops of an hour and a quarter. Six people at most, two helpers, and everyone brings their own telephone.

You learn one thing at a time: show your photos on your TV, call your grandchildren by video, recognise a fraudulent message. At the end we take a picture together, and you are the one who sends it.

The workshop is open to all, customers or not. Nothing is sold there.`,
  },
  texts: [
    { network: 'linkedin', language: 'fr', text: `Une chose par atelier. Une. C’est la règle que mes collègues d’agence ont trouvée pour accompagner celles et ceux que le numérique intimide : six personnes, deux animateurs, une heure et quart, et le café.

C’est gratuit, ouvert à tous, et on ne vend rien. Je travaille chez Méridian. #Inclusion` },
    { network: 'x', language: 'fr', text: 'Vos parents n’osent pas toucher à leur téléphone ? Ateliers gratuits en agence, six personnes, une seule chose à la fois, café compris. Je travaille chez Méridian.' },
    { network: 'facebook', language: 'fr', text: 'Si vos parents ou grands-parents n’osent pas : dans nos agences il y a des ateliers gratuits, à six, avec du café et sans rien à acheter. Je travaille chez Méridian.' },
    { network: 'mastodon', language: 'fr', text: 'Ateliers gratuits dans nos agences pour apprivoiser son téléphone. Clients ou pas, six places, une chose à la fois, et on ne vend rien. Je travaille chez Méridian. #InclusionNumerique' },
    { network: 'bluesky', language: 'fr', text: '« Et la prochaine chose, c’est quand ? » : une dame, à la fin d’un de nos ateliers gratuits en agence. Je travaille chez Méridian.' },
    { network: 'linkedin', language: 'en', text: `One thing per workshop. One. My colleagues in the shops found this rule to help people whom telephones intimidate: six people, two helpers, an hour and a quarter, and coffee.

It is free, open to all, and nothing is sold. I work for Méridian. #DigitalInclusion` },
    { network: 'x', language: 'en', text: 'Parents afraid of their own phone? Free workshops in our French shops: six people, one thing at a time, coffee included. I work for Méridian.' },
    { network: 'facebook', language: 'en', text: 'If your parents or grandparents in France do not dare: our shops hold free workshops, six at a time, with coffee and nothing to buy. I work for Méridian.' },
    { network: 'mastodon', language: 'en', text: 'Free workshops in our shops to tame one’s telephone. Customers or not, six seats, one thing at a time, nothing sold. I work for Méridian. #DigitalInclusion' },
    { network: 'bluesky', language: 'en', text: '“And when is the next thing?” asked a lady at the end of one of our free workshops. I work for Méridian.' },
  ],
  disclosure: { fr: 'Je travaille chez Méridian.', en: 'I work for Méridian.' },
  mustNotSay: {
    fr: 'Pas d’image ni de prénom d’un participant. N’annoncez pas d’atelier dans une agence sans avoir vérifié la liste. Ne parlez ni d’offre, ni de prix.',
    en: 'No picture and no first name of a participant. Announce no workshop in a shop without checking the list. Mention neither offers nor prices.',
  },
  link: 'https://www.meridian.example/agences/ateliers',
  image: {
    svg,
    alt: {
      fr: 'Dessin : la devanture d’une agence ; derrière la vitre, trois personnes autour d’une table, un téléphone à la main.',
      en: 'Drawing: a shop front; behind the window three people round a table, a telephone in hand.',
    },
  },
  promotional: true,
  topics: ['inclusion numérique', 'agences'],
  approvedAgo: { days: 58, time: '16:15' },
  validUntilDays: 75,
  shares: [
    { person: 'mireille', network: 'facebook', ago: { days: 57, time: '12:48' } },
    { person: 'lea', network: 'linkedin', ago: { days: 56, time: '18:20' } },
    { person: 'basile', network: 'x', ago: { days: 55, time: '10:05' } },
    { person: 'lea', network: 'whatsapp', ago: { days: 41, time: '09:36' } },
    { person: 'mireille', network: 'email', ago: { days: 14, time: '17:52' } },
  ],
  opens: { facebook: 297, linkedin: 83, x: 22, whatsapp: 64, email: 11 },
};
