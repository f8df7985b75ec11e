import type { SamplePost } from '../types.ts';

export const posts: SamplePost[] = [
  {
    key: 'jardin-troc-graines',
    community: 'jardiniers-du-midi',
    author: 'patricia',
    title: 'Troc de graines : la liste de ce qu’on a, et de ce qu’on cherche',
    language: 'fr',
    ago: { days: 7, time: '12:45' },
    body: `**À donner** : tomate cornue (40 graines), haricot coco de Paimpol, capucine, courge butternut de la souche de Dijon, ciboulette en mottes.

**Cherché** : fève d’Aguadulce, oseille, et quelqu’un qui sache *vraiment* faire lever le persil.

Enveloppes par le courrier interne, nom de la plante et année dessus. L’an dernier, nous avons semé un sachet marqué « mystère » et personne n’ose encore goûter.`,
    reactions: { like: ['tiphaine', 'serge', 'nathalie', 'francis', 'odile', 'sylvie'], funny: ['noel', 'hugo', 'rene'] },
    comments: [
      { author: 'francis', body: 'J’ai des fèves d’Aguadulce à Pau, trois sachets. En échange, je prends le coco de Paimpol, si <person:serge> promet qu’il supporte le soleil.', ago: { days: 7, time: '13:10' }, reactions: { thanks: ['patricia'] }, replies: [{ author: 'serge', body: 'Il supporte. C’est moi qui ne supporte pas qu’on le mange sans l’écosser frais.', ago: { days: 7, time: '13:28' }, reactions: { funny: ['francis', 'patricia', 'tiphaine'] } }] },
      { author: 'bernadette', body: 'Le persil : tremper une nuit dans l’eau tiède, semer à la lune qu’on veut, et surtout l’oublier trois semaines. C’est l’oubli qui fait tout.', ago: { days: 6, time: '12:33' }, reactions: { thanks: ['patricia', 'odile', 'gwenaelle'] } },
    ],
  },
  {
    key: 'jardin-premiere-tomate',
    community: 'jardiniers-du-midi',
    author: 'rene',
    title: 'Registre des premières tomates, quinzième édition',
    language: 'fr',
    ago: { days: 149, time: '12:19' },
    body: `Un archiviste ne se refait pas. Nombre de jours entre le semis et la première tomate rouge mangée par un membre :

- première édition : 141 jours (Cesson)
- cinquième : 128 jours (Pau)
- dixième : 119 jours (Pau)
- l’an dernier : 108 jours (Toulouse, hors concours, sous serre)

Cette année : **112 jours**, Pau, balcon de <person:michel>. Contestations par écrit, avec photo datée et témoin.`,
    reactions: { bravo: ['michel', 'patricia', 'francis', 'noel'], funny: ['serge', 'odile', 'sylvie', 'tiphaine'] },
    comments: [
      { author: 'serge', body: 'Je conteste par principe : un balcon plein sud à Pau, c’est une serre.', ago: { days: 149, time: '12:51' }, reactions: { funny: ['michel', 'rene', 'patricia', 'noel'] }, replies: [{ author: 'michel', body: 'Jaloux.', ago: { days: 149, time: '13:00' }, reactions: { funny: ['serge', 'rene', 'tiphaine', 'francis'] } }] },
    ],
  },
  {
    key: 'jardin-bourse-aux-plants',
    community: 'jardiniers-du-midi',
    author: 'patricia',
    kind: 'event',
    title: 'Bourse aux plants, cour du site de Dijon',
    language: 'fr',
    ago: { days: 6, time: '12:10' },
    event: {
      inDays: 7, from: '10:00', to: '12:30', place: 'Cour du bâtiment C, Dijon',
      yes: ['serge', 'sylvie', 'hugo', 'odile', 'rene', 'tiphaine', 'michel', 'patricia'], maybe: ['francis', 'mathilde'], no: ['gwenaelle'],
    },
    body: `On apporte ce qu’on a en trop, on repart avec ce qui manque. Boutures, mottes, graines, vieux pots : tout se donne, rien ne se vend.

Café chaud et tables sous l’auvent s’il pleut. Étiquetez vos plants, s’il vous plaît : l’an dernier nous avons élevé avec amour **quatorze orties**.`,
    reactions: { like: ['serge', 'odile', 'noel', 'hugo'], funny: ['rene', 'tiphaine'] },
    comments: [{ author: 'francis', body: 'Je passe si le train me laisse redescendre à temps. Sinon <person:serge> a mes fèves.', ago: { days: 5, time: '18:40' }, reactions: { like: ['serge'] } }],
  },
];
