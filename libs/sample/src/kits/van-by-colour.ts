import type { SampleKit } from '../types.ts';
import { vanByColour as svg } from './drawings.ts';

/** The most recent kit: technicians' own idea, in their own words. */
export const vanByColour: SampleKit = {
  key: 'ranger-par-couleur',
  post: 'fibre-rangement-couleur',
  proposedBy: 'bruno',
  approvedBy: 'nadia',
  title: {
    fr: 'Quatre bacs, quatre couleurs : vingt minutes gagnées par jour',
    en: 'Four bins, four colours: twenty minutes saved a day',
  },
  body: {
    fr: `Un fourgon de technicien, c’est un atelier qui roule. On y cherche une pièce dix fois par jour, souvent sous la pluie.

Trois équipes ont essayé une idée simple, sans budget : quatre bacs, du ruban de couleur, une étiquette. Vert, bleu, jaune pour ce que l’on pose ; rouge pour ce que l’on rend au magasin.

Au bout de six semaines, elles ont gagné une vingtaine de minutes par jour. C’est du temps rendu aux clients, et à ceux qui travaillent.

L’idée n’est pas venue d’en haut. Elle entre dès maintenant dans la formation de nos apprentis.`,
    en: `A technician’s van is a workshop on wheels. One looks for a part ten times a day, often in the rain.

Three teams tried a simple idea, without a budget: four bins, coloured tape, one label each. Green, blue and yellow for what gets installed; red for what goes back to the store.

After six weeks they saved about twenty minutes a day. That is time given back to customers, and to those who do the work.

The idea did not come from above. It is now part of our apprentices’ training.`,
  },
  texts: [
    { network: 'linkedin', language: 'fr', text: `Quatre bacs, du ruban de couleur, un minuteur de cuisine. Trois équipes de techniciens ont rangé leurs fourgons par couleur pendant six semaines : une vingtaine de minutes gagnées par jour.

Ce que j’aime dans cette histoire, c’est ce qui n’a pas marché : le bac « divers ». Au bout de dix jours, tout était dedans.

Je travaille chez Méridian. #Fibre #Terrain` },
    { network: 'linkedin', language: 'fr', text: 'Les bonnes idées tiennent parfois dans quatre bacs à quatre euros. Celle-ci vient de celles et ceux qui roulent avec, et elle est déjà dans la formation des apprentis. J’ai de la chance avec mes collègues. Je travaille chez Méridian.' },
    { network: 'x', language: 'fr', text: 'Ranger son fourgon par couleur : quatre bacs, six semaines d’essai, une vingtaine de minutes gagnées par jour. L’idée vient du terrain. Je travaille chez Méridian. #Fibre' },
    { network: 'facebook', language: 'fr', text: 'Chez nous, des techniciens ont rangé leurs fourgons par couleur. Ça paraît bête, ça leur fait gagner vingt minutes par jour. Je travaille chez Méridian.' },
    { network: 'mastodon', language: 'fr', text: 'Vert, bleu, jaune, et rouge pour ce qui retourne au magasin : trois équipes ont rangé leurs fourgons par couleur et mesuré elles-mêmes. Une vingtaine de minutes par jour. Le bac « divers », lui, fut un échec complet. Je travaille chez Méridian. #Fibre #Metiers' },
    { network: 'bluesky', language: 'fr', text: 'Quatre bacs de couleur dans un fourgon, vingt minutes gagnées par jour, mesurées au minuteur de cuisine par celles et ceux qui s’en servent. Je travaille chez Méridian.' },
    { network: 'linkedin', language: 'en', text: `Four bins, coloured tape and a kitchen timer. Three teams of technicians sorted their vans by colour for six weeks, and saved about twenty minutes a day.

My favourite part is what failed: the bin called “miscellaneous”. After ten days everything was in it.

I work for Méridian. #Fibre #FieldWork` },
    { network: 'x', language: 'en', text: 'Sort the van by colour: four bins, six weeks, about twenty minutes saved a day. An idea from the field, not from the top. I work for Méridian. #Fibre' },
    { network: 'facebook', language: 'en', text: 'Our technicians sorted their vans by colour. It sounds silly and it saves them twenty minutes a day. I work for Méridian.' },
    { network: 'mastodon', language: 'en', text: 'Green, blue, yellow, and red for what goes back to the store: three teams sorted their vans by colour and timed it themselves. About twenty minutes a day. The “miscellaneous” bin was a complete failure. I work for Méridian. #Fibre' },
    { network: 'bluesky', language: 'en', text: 'Four coloured bins in a van, twenty minutes saved a day, measured with a kitchen timer by the people who use them. I work for Méridian.' },
  ],
  disclosure: { fr: 'Je travaille chez Méridian.', en: 'I work for Méridian.' },
  mustNotSay: {
    fr: 'Ni le nombre de fourgons, ni les résultats équipe par équipe, ni le nom des communes : ces chiffres ne sont pas publics. Pas de photo d’une collègue : l’autrice de l’essai ne souhaite pas apparaître.',
    en: 'Neither the number of vans, nor results team by team, nor the names of towns: these figures are not public. No picture of a colleague: the author of the trial does not wish to appear.',
  },
  link: 'https://www.meridian.example/metiers/terrain',
  image: {
    svg,
    alt: {
      fr: 'Dessin : un fourgon aux portes ouvertes, quatre bacs rangés par couleur sur deux étagères, un chronomètre à côté.',
      en: 'Drawing: a van with its doors open, four bins sorted by colour on two shelves, a stopwatch beside it.',
    },
  },
  promotional: false,
  topics: ['fibre', 'métiers'],
  approvedAgo: { days: 1, time: '15:40' },
  validUntilDays: 45,
  shares: [
    { person: 'gaelle', network: 'linkedin', ago: { days: 1, time: '16:55' } },
    { person: 'karim', network: 'mastodon', ago: { days: 1, time: '17:48' } },
    { person: 'olivier', network: 'whatsapp', ago: { days: 1, time: '18:12' } },
  ],
  opens: { linkedin: 61, mastodon: 17, whatsapp: 9 },
};
