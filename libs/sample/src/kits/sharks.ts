import type { SampleKit } from '../types.ts';
import { cableShip as svg } from './drawings.ts';

/** A kit led by its English texts, which come first and are more. */
export const sharks: SampleKit = {
  key: 'no-sharks',
  post: 'cables-poissons-mythes',
  proposedBy: 'erwan',
  approvedBy: 'nadia',
  title: {
    fr: 'Non, les requins ne mangent pas les câbles sous-marins',
    en: 'No, sharks do not eat submarine cables',
  },
  body: {
    fr: `Presque tout ce que vous lisez venu d’un autre continent passe par un câble posé au fond de la mer, guère plus gros qu’un tuyau d’arrosage.

Quand l’un d’eux s’arrête, on nous demande si c’est un requin. Nous avons repris vingt ans de réparations : les chaluts et les ancres font les trois quarts des coupures. Le reste vient des séismes, de la roche qui use et, rarement, d’un composant. Les requins : zéro.

Pour réparer, un navire remonte les deux bouts, les soude l’un à l’autre, plus finement qu’un cheveu, et les repose. Cela prend quelques jours quand la mer le veut bien.`,
    en: `Almost everything you read from another continent comes through a cable on the sea floor, hardly thicker than a garden hose.

When one of them stops, people ask us whether it was a shark. We went through twenty years of repairs: trawls and anchors make up three quarters of the cuts. The rest are earthquakes, wear on rock and, rarely, a component. Sharks: none.

To mend it, a ship brings up both ends, joins them more finely than a hair, and lays them down again. It takes a few days, if the sea agrees.`,
  },
  texts: [
    { network: 'linkedin', language: 'en', text: `At every family dinner someone asks me about sharks biting internet cables.

We went through twenty years of repairs. Trawls and anchors: three quarters. Earthquakes, rock, the odd component: the rest. Sharks: none at all.

I work for Méridian. #SubmarineCables` },
    { network: 'linkedin', language: 'en', text: 'A cable as thick as a garden hose, two ends on a deck in a rolling sea, and a joint finer than a hair. My colleagues repair the internet by hand, and no shark has ever been to blame. I work for Méridian.' },
    { network: 'x', language: 'en', text: 'What cuts submarine cables? Twenty years of our repairs say: trawls and anchors first, then earthquakes and rock. Sharks: zero. I work for Méridian. #SubmarineCables' },
    { network: 'facebook', language: 'en', text: 'For the uncle who asks about the sharks: we counted twenty years of cable repairs, and they are innocent. I work for Méridian.' },
    { network: 'mastodon', language: 'en', text: 'Twenty years of submarine cable repairs, sorted by cause: trawls and anchors three quarters, then earthquakes, rock, a few components. Sharks, despite the videos: none. I work for Méridian. #SubmarineCables #Internet' },
    { network: 'bluesky', language: 'en', text: 'Sharks do not eat internet cables. We checked twenty years of repairs: it is trawls, anchors, and the occasional earthquake. I work for Méridian.' },
    { network: 'linkedin', language: 'fr', text: `À chaque repas de famille, on me parle des requins qui mordent les câbles d’Internet.

Nous avons repris vingt ans de réparations : chaluts et ancres pour les trois quarts, puis les séismes et la roche. Requins : zéro.

Je travaille chez Méridian. #CablesSousMarins` },
    { network: 'x', language: 'fr', text: 'Qu’est-ce qui coupe un câble sous-marin ? D’après vingt ans de réparations : les chaluts et les ancres. Requins : zéro. Je travaille chez Méridian. #CablesSousMarins' },
    { network: 'facebook', language: 'fr', text: 'Pour l’oncle qui demande si ce sont les requins : on a compté, ils sont innocents. Je travaille chez Méridian.' },
    { network: 'mastodon', language: 'fr', text: 'Vingt ans de réparations de câbles sous-marins : chaluts et ancres, les trois quarts. Séismes, roche, quelques composants. Et les requins ? Aucun, malgré les vidéos. Je travaille chez Méridian. #CablesSousMarins' },
    { network: 'bluesky', language: 'fr', text: 'Les requins ne mangent pas les câbles d’Internet. Vingt ans de réparations le disent : chaluts, ancres, parfois un séisme. Je travaille chez Méridian.' },
  ],
  disclosure: { fr: 'Je travaille chez Méridian.', en: 'I work for Méridian.' },
  mustNotSay: {
    fr: 'Pas de répartition des coupures par zone, pas de position du navire, pas de nom d’opérateur client. Ne commentez aucune coupure en cours : elle peut faire l’objet d’une enquête.',
    en: 'No breakdown of cuts by area, no position of the ship, no name of a customer carrier. Comment on no current cut: it may be under investigation.',
  },
  link: 'https://www.meridian.example/en/cables',
  image: {
    svg,
    alt: {
      fr: 'Dessin : un navire câblier sur les vagues ; un câble couleur laiton passe par l’étrave et descend jusqu’au fond de la mer, entre deux poissons.',
      en: 'Drawing: a cable ship on the waves; a brass-coloured cable runs over the bow and down to the sea floor, between two fish.',
    },
  },
  promotional: false,
  topics: ['câbles sous-marins', 'international'],
  approvedAgo: { days: 34, time: '10:25' },
  validUntilDays: 60,
  shares: [
    { person: 'marianne', network: 'linkedin', ago: { days: 33, time: '19:02' } },
    { person: 'tom', network: 'linkedin', ago: { days: 33, time: '09:40' } },
    { person: 'ngozi', network: 'x', ago: { days: 31, time: '13:22' } },
    { person: 'ndeye', network: 'linkedin', ago: { days: 29, time: '11:57' } },
    { person: 'tom', network: 'mastodon', ago: { days: 28, time: '12:46' } },
    { person: 'gaelle', network: 'bluesky', ago: { days: 26, time: '18:30' } },
    { person: 'marianne', network: 'whatsapp', ago: { days: 10, time: '21:15' } },
  ],
  opens: { linkedin: 934, x: 121, mastodon: 206, bluesky: 88, whatsapp: 31 },
};
