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
    key: 'jardin-courgettes-surplus',
    community: 'jardiniers-du-midi',
    author: 'nathalie',
    title: null,
    language: 'fr',
    ago: { days: 94, time: '12:02' },
    body: 'Courgettes en libre-service devant l’ascenseur B de Cesson. Il y en a 31. Elles étaient 44 ce matin, donc quelqu’un les **prend** : continuez.',
    reactions: { funny: ['hugo', 'tiphaine', 'serge', 'gwenaelle', 'patricia'], like: ['mathilde', 'annick'] },
    comments: [
      { author: 'hugo', body: 'J’en ai pris deux. En revenant de déjeuner, j’en avais quatre sur mon bureau. Je demande une enquête.', ago: { days: 94, time: '14:06' }, reactions: { funny: ['nathalie', 'tiphaine', 'gwenaelle', 'serge', 'sylvie'] } },
      { author: 'gwenaelle', body: 'Recette : râpées, salées, pressées, un œuf, de la menthe, à la poêle. On en passe trois par personne sans s’en apercevoir, et c’est bien le but.', ago: { days: 93, time: '12:27' }, reactions: { thanks: ['nathalie', 'annick', 'mathilde', 'maylis'] } },
    ],
  },
  {
    key: 'jardin-compost-pau',
    community: 'jardiniers-du-midi',
    author: 'maylis',
    title: 'Le compost de l’agence de Pau : autorisé, ou juste toléré ?',
    language: 'fr',
    ago: { days: 38, time: '13:14' },
    body: 'Marc de café, épluchures, trognons : on remplit un seau par jour. La cour arrière a un coin à l’ombre. Avant que <person:francis> ne me voie avec une pelle : est-ce que j’ai le droit ?',
    reactions: { like: ['mireille', 'bernadette', 'mathilde'], funny: ['francis', 'michel'] },
    comments: [
      { author: 'francis', body: 'Je t’avais vue avec la pelle. Oui, à trois conditions : bac fermé, 2 m du mur, et pas de viande. Le bac de l’ancienne agence est à la cave, il est à toi.', ago: { days: 38, time: '13:52' }, reactions: { bravo: ['maylis', 'mireille', 'bernadette'] } },
      { author: 'mathilde', body: 'Et il existe une aide de la ville pour les bacs collectifs, avec un maître composteur qui vient deux heures. Le titre seul vaut le déplacement.', ago: { days: 37, time: '09:45' }, reactions: { like: ['maylis', 'patricia', 'michel'] } },
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
];
