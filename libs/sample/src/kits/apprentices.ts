import type { SampleKit } from '../types.ts';
import { archesAndApprentices as svg } from './drawings.ts';

/** A kit about to expire: its meetings are over in two days. */
export const apprentices: SampleKit = {
  key: 'apprendre-un-metier',
  post: 'medias-kit-alternants',
  proposedBy: 'basile',
  approvedBy: 'nadia',
  title: {
    fr: 'Apprendre un métier du réseau, à 18 ans ou à 44',
    en: 'Learning a network trade, at 18 or at 44',
  },
  body: {
    fr: `Souder une fibre, accueillir un client, régler une antenne, écrire un programme : chez nous, on l’apprend en le faisant, avec quelqu’un qui a le temps de montrer.

Nos apprentis ont 18 ans, 26 ans, parfois 44. Certains étaient boulangers ou aides-soignantes. Chacun a deux tuteurs, pour que l’année ne repose pas sur une seule personne.

Pendant les journées de rencontre, on visite un atelier, on essaie une soudure, on pose toutes ses questions. Il n’y a rien à préparer.`,
    en: `Splicing a fibre, welcoming a customer, tuning an antenna, writing a program: with us one learns by doing, beside someone who has time to show.

Our apprentices are 18, 26, sometimes 44. Some used to be bakers or care assistants. Each has two tutors, so that the year does not rest on one person.

On our open days you visit a workshop, try a splice and ask whatever you like. There is nothing to prepare.`,
  },
  texts: [
    { network: 'linkedin', language: 'fr', text: `On me demande souvent s’il faut « s’y connaître » pour entrer dans les télécoms. Non : il faut des mains curieuses et l’envie d’apprendre avec quelqu’un.

Nos journées de rencontre pour l’alternance sont ouvertes, sans dossier, à tout âge. Venez essayer une soudure.

Je travaille chez Méridian. #Alternance` },
    { network: 'x', language: 'fr', text: 'Apprendre un métier du réseau à 18 ans ou à 44 : nos journées de rencontre sont ouvertes, sans dossier. On y essaie même une soudure de fibre. Je travaille chez Méridian. #Alternance' },
    { network: 'facebook', language: 'fr', text: 'Si vous connaissez quelqu’un, jeune ou moins jeune, qui cherche un métier qui sert : on ouvre nos ateliers, il suffit de venir. Je travaille chez Méridian.' },
    { network: 'mastodon', language: 'fr', text: 'Nos ateliers s’ouvrent à qui veut apprendre : technicien fibre, conseillère, radio, informatique. Pas de limite d’âge, pas de dossier, deux tuteurs par apprenti. Je travaille chez Méridian. #Alternance' },
    { network: 'bluesky', language: 'fr', text: 'Boulanger hier, technicien fibre demain : ça arrive plus souvent qu’on ne croit. Journées de rencontre pour l’alternance, à tout âge. Je travaille chez Méridian.' },
    { network: 'linkedin', language: 'en', text: `People ask me whether one must “know about it” to get into telecoms. No: curious hands, and the wish to learn beside someone.

Our apprenticeship open days take place now, no file needed, any age. Come and try a splice.

I work for Méridian. #Apprenticeships` },
    { network: 'x', language: 'en', text: 'Learning a network trade at 18 or at 44: our open days need no application, and you can try splicing a fibre. I work for Méridian. #Apprenticeships' },
    { network: 'facebook', language: 'en', text: 'If you know someone, young or not so young, who is looking for a useful trade: our workshops are open, just come. I work for Méridian.' },
    { network: 'mastodon', language: 'en', text: 'Our workshops are open to whoever wants to learn: fibre, shops, radio, software. No age limit, no application, two tutors for each apprentice. I work for Méridian. #Apprenticeships' },
    { network: 'bluesky', language: 'en', text: 'A baker yesterday, a fibre technician tomorrow: it happens more often than you think. Apprenticeship open days, any age. I work for Méridian.' },
  ],
  disclosure: { fr: 'Je travaille chez Méridian.', en: 'I work for Méridian.' },
  mustNotSay: {
    fr: 'Ne promettez pas d’embauche à la fin du contrat. Ne citez pas d’école : tous les partenariats ne sont pas signés. Ne donnez ni salaire, ni nombre de postes.',
    en: 'Do not promise a job at the end of the contract. Name no school: not all partnerships are signed. Give neither pay nor the number of openings.',
  },
  link: 'https://www.meridian.example/recrutement/alternance',
  image: {
    svg,
    alt: {
      fr: 'Dessin : trois arches de pierre ; sous chacune, une personne et son métier, l’échelle, la bobine de câble, la fiche.',
      en: 'Drawing: three stone arches; under each a person and a trade, the ladder, the cable reel, the data sheet.',
    },
  },
  promotional: false,
  topics: ['emploi', 'alternance'],
  approvedAgo: { days: 27, time: '11:00' },
  validUntilDays: 2,
  shares: [
    { person: 'awatif', network: 'linkedin', ago: { days: 27, time: '12:02' } },
    { person: 'gaelle', network: 'linkedin', ago: { days: 27, time: '12:40' } },
    { person: 'loic', network: 'facebook', ago: { days: 26, time: '12:25' } },
    { person: 'karim', network: 'x', ago: { days: 25, time: '08:31' } },
    { person: 'bruno', network: 'linkedin', ago: { days: 24, time: '18:05' } },
    { person: 'olivier', network: 'whatsapp', ago: { days: 23, time: '13:17' } },
    { person: 'mireille', network: 'facebook', ago: { days: 15, time: '18:46' } },
    { person: 'gaelle', network: 'bluesky', ago: { days: 12, time: '12:10' } },
    { person: 'lea', network: 'email', ago: { days: 9, time: '10:33' } },
  ],
  opens: { linkedin: 412, facebook: 138, x: 57, whatsapp: 26, bluesky: 19, email: 6 },
};
