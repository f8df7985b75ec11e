import type { SamplePost } from '../types.ts';

const community = 'guide-en-chantier';

/** The guide is drafted in the open, from the first cases told to the questions after publication. */
export const posts: SamplePost[] = [
  {
    key: 'guide-pourquoi-ici', community, author: 'chloe', language: 'fr', pinned: true, ago: { days: 260, time: '09:30' },
    title: 'Pourquoi nous réécrivons le guide ici, et comment prendre la plume',
    body: `En quatre mois et demi, quatre personnes sur dix n’ont pas ouvert la première version. C’est trop, et c’est d’abord notre faute : écrite à quatre dans un bureau, annoncée un vendredi.

Cette fois, tout se passe ici :

- chaque chapitre arrive en brouillon, un par semaine ;
- vous dites ce qui est faux, flou, vexant ou inutile ;
- **chaque remarque reçoit une réponse** : reprise, reprise en partie, ou non, avec la raison ;
- rien n’est publié tant qu’une remarque attend.

On peut aussi m’écrire en privé, mais ce qui est dit devant tous profite à tous.`,
    reactions: { bravo: ['gaelle', 'mireille', 'perrine'], like: ['karim', 'nora', 'olivier', 'marie-laure', 'ndeye'], thanks: ['claire'] },
    comments: [
      { key: 'guide-elif-consultation', author: 'elif', ago: { days: 260, time: '10:25' }, body: 'La démarche est bonne, et je viendrai. Mais une discussion ouverte n’est pas une consultation. Dès que le texte touche au règlement intérieur ou aux sanctions, les représentants du personnel doivent être **informés et consultés avant**, avec un calendrier et des documents. La première version s’était faite sans nous. On ne l’a pas oublié.', reactions: { support: ['serge', 'josiane', 'gregory', 'cecile', 'mireille'], insightful: ['nora', 'bernard'] }, replies: [
        { author: 'bernard', ago: { days: 260, time: '14:40' }, body: 'C’est entendu. Le brouillon complet ira au comité social six semaines avant la date prévue, et la publication attendra son avis. Je vous envoie le calendrier lundi.' },
        { author: 'elif', ago: { days: 260, time: '15:12' }, body: 'Noté. Je le mettrai ici quand je l’aurai reçu, pas avant.', reactions: { funny: ['serge', 'josiane'] } },
        { author: 'elif', ago: { days: 256, time: '08:50' }, body: 'Reçu ce matin, et il est correct. Merci <person:bernard>.' },
      ] },
      { author: 'serge', ago: { days: 259, time: '12:20' }, body: 'Question bête d’un gars du cuivre : moi je n’ai aucun compte nulle part. Le guide, il me concerne ?', replies: [
        { author: 'chloe', ago: { days: 259, time: '13:05' }, body: 'Pas bête du tout, c’est même la première phrase à écrire. Personne n’est obligé d’avoir un compte. Mais si un voisin vous filme au pied du poteau, vous serez content de savoir quoi faire.' },
      ] },
      { author: 'perrine', ago: { days: 258, time: '16:10' }, body: 'Merci de publier les brouillons en texte et pas en PDF scanné : mon lecteur d’écran aussi veut donner son avis.' },
    ],
  },
  {
    key: 'guide-trente-jours', community, author: 'chloe', language: 'fr', ago: { days: 214, time: '10:00' },
    title: 'Brouillon, chapitre 4 : trente jours pour répondre à une demande d’accès, est-ce trop ?',
    body: `Texte en vigueur : « votre responsable répond dans les trente jours. Sans réponse, renouvelez votre demande. »

Sur 88 demandes en six mois :

- 31 réponses en moins d’une semaine ;
- 22 entre une semaine et un mois ;
- **35 sans aucune réponse.**

Les 35 sont le vrai sujet. Dix jours ? Quinze ? Et que se passe-t-il au bout ?`,
    reactions: { insightful: ['karim', 'elif', 'gaelle', 'juliette', 'gregory'], support: ['claire', 'cecile'] },
    comments: [
      { author: 'gregory', ago: { days: 214, time: '10:45' }, body: 'Je suis dans les 35. Deux demandes, zéro réponse. À la deuxième mon chef m’a dit : « tu as vraiment du temps pour ça ? »', reactions: { support: ['elif', 'josiane', 'karim'] } },
      { author: 'farid', ago: { days: 214, time: '12:30' }, body: 'Je vais être celui qui n’est pas d’accord. J’ai 29 personnes, des astreintes, des congés. Dix jours en août, je ne les tiens pas. Et je ne vois pas bien à quoi sert la vidéo en ligne dans un camion.', replies: [
        { author: 'claire', ago: { days: 214, time: '13:15' }, body: 'À voir comment se démonte un coffret qu’on n’a jamais ouvert, par exemple. Je le fais sur mon téléphone à moi, avec mon forfait.' , reactions: { like: ['olivier', 'loic', 'karim'], support: ['josiane'] } },
        { author: 'farid', ago: { days: 214, time: '17:50' }, body: 'Ça, je ne le savais pas. Bon argument.', reactions: { like: ['claire', 'chloe'] } },
        { author: 'magali', ago: { days: 213, time: '08:20' }, body: 'Je rejoins Farid sur août. On peut nommer un remplaçant qui décide, comme pour les congés.' },
      ] },
      { key: 'guide-silence-accord', author: 'elif', ago: { days: 213, time: '09:40' }, body: 'Au bout du délai, le silence doit valoir **accord**. Sinon le délai est une décoration. Et un refus doit être écrit, avec une raison : c’est la seule façon de pouvoir le discuter.', reactions: { support: ['serge', 'gregory', 'cecile', 'gaelle', 'mireille', 'josiane'], insightful: ['nora', 'juliette'] } },
      { author: 'denis', ago: { days: 213, time: '11:10' }, body: 'Rien contre, à une réserve : certaines salles n’ont pas d’accès externe, accord ou pas. Il faut que ce soit écrit quelque part, sinon on créera des droits inapplicables.' },
      { author: 'chloe', ago: { days: 210, time: '16:30' }, body: 'Je reprends : dix jours, un remplaçant nommé pendant les congés, silence vaut accord, refus écrit et motivé. Les salles sans accès sont traitées comme une question de sécurité du site, ce que le texte permet déjà. Remarque de <person:denis> : reprise en partie, raison notée dans le tableau.', reactions: { bravo: ['elif', 'claire', 'gregory'], thanks: ['magali'] } },
    ],
  },
  {
    key: 'guide-appel', community, author: 'jeanne', language: 'fr', ago: { days: 176, time: '14:20' },
    title: 'Proposition de section : à qui s’adresser quand le refus paraît injuste',
    body: `Premier texte que j’écris pour le guide, soyez francs.

« Vous pouvez demander aux ressources humaines de relire un refus. Elles répondent dans les dix jours. Leur décision s’impose. »

Trois questions : faut-il un formulaire ? peut-on venir accompagné ? est-ce que cela se voit dans le dossier ?`,
    reactions: { like: ['chloe', 'colette', 'gwendal', 'valerie'], bravo: ['serge'] },
    comments: [
      { author: 'josiane', ago: { days: 176, time: '15:35' }, body: 'Pas de formulaire. Deux lignes sur la page de la demande. Si c’est plus long que la demande elle-même, personne ne le fera.' },
      { author: 'cecile', ago: { days: 176, time: '16:50' }, body: 'La troisième question est la seule qui compte pour les collègues du plateau. S’ils pensent que ça ressort à l’entretien annuel, ils se tairont. Écrivez noir sur blanc que non.', reactions: { support: ['elif', 'gregory', 'soazig', 'odile'] } },
      { author: 'nora', ago: { days: 175, time: '09:15' }, body: 'Ajoutez un délai pour saisir les RH (un mois me paraît juste) et « motivée » après « décision ». Une décision sans motif contre un refus sans motif, nous n’aurions pas avancé.', reactions: { funny: ['chloe', 'jeanne'], insightful: ['elif'] } },
      { author: 'elif', ago: { days: 175, time: '10:05' }, body: 'Accompagné : oui, par un représentant du personnel si la personne le souhaite. C’est sans coût et cela change tout pour quelqu’un qui n’a pas l’habitude de parler aux RH.', replies: [
        { author: 'jeanne', ago: { days: 174, time: '11:45' }, body: 'Tout est repris. Merci, j’ai appris plus en une journée qu’en un semestre.', reactions: { like: ['elif', 'chloe', 'nora', 'josiane'] } },
      ] },
    ],
  },
  {
    key: 'guide-images-machine', community, author: 'chloe', language: 'fr', ago: { days: 131, time: '09:00' },
    title: 'Images fabriquées par une machine : un conseil ou une règle ?',
    body: `Cas vécu : un faux « chantier Méridian » tout en image de synthèse, publié de bonne foi par l’un de nous. Câbles bleus parfaits, casque à l’envers, six doigts. Deux cents moqueries en une heure.

Je propose une section. Mais est-ce une **recommandation** (« dites-le ») ou une **règle** ?`,
    reactions: { funny: ['loic', 'karim'], insightful: ['pierre', 'juliette', 'nadia'] },
    comments: [
      { author: 'pierre', ago: { days: 131, time: '09:40' }, body: 'Règle. Un graphiste signe, une machine se signale. Et dans le texte du message, pas en gris clair en bas à droite.', reactions: { like: ['nadia', 'idriss', 'basile'] } },
      { author: 'juliette', ago: { days: 131, time: '11:20' }, body: 'Règle aussi, mais bornée : une retouche de lumière n’est pas une image produite. Et n’oubliez pas la voix, c’est ce qui trompe le mieux aujourd’hui.' },
      { author: 'annick', ago: { days: 130, time: '10:00' }, body: 'Pensez à interdire de faire parler quelqu’un qui existe. Une collègue a retrouvé sa voix dans un message d’accueil d’agence, « pour rire ».', reactions: { support: ['perrine', 'elif', 'chloe'] } },
      { author: 'loic', ago: { days: 130, time: '12:30' }, body: 'Pour la formation on s’en sert pour dessiner des gestes dangereux sans mettre personne en danger. Ça reste possible ?', replies: [
        { author: 'chloe', ago: { days: 130, time: '13:50' }, body: 'Oui, en disant « image de synthèse » dans la légende. Signaler n’est pas interdire.' },
      ] },
      { author: 'maud', ago: { days: 129, time: '15:25' }, body: 'Un mot sur les textes : un outil qui « aide à répondre » garde ce qu’on lui colle. On a vu passer des messages de clients entiers, avec nom et numéro.' },
    ],
  },
  {
    key: 'guide-section-risques', community, author: 'gaelle', language: 'fr', ago: { days: 98, time: '12:40' },
    title: 'Le brouillon est chaleureux, mais il ne dit pas ce qu’on risque',
    body: `Je suis ambassadrice depuis sept mois et j’y crois. Mais si une collègue me demande « et s’il m’arrive quelque chose ? », le texte ne répond pas.

Le mois dernier, un homme que je ne connais pas m’a écrit quarante messages en deux jours parce que sa ligne était coupée. Il avait trouvé ma ville. Je n’ai pas su qui appeler.

Je préfère un guide qui le dit et qui donne un numéro.`,
    reactions: { support: ['karim', 'mireille', 'elif', 'claire', 'ndeye', 'marianne', 'tom'], thanks: ['chloe', 'nadia', 'odile'] },
    comments: [
      { author: 'nadia', ago: { days: 98, time: '13:30' }, body: 'Je suis désolée, Gaëlle. Nous l’avons appris après, c’est trop tard. Le relais réputation a maintenant une permanence et un seul numéro. Il doit figurer dans la section, pas en annexe.', reactions: { support: ['gaelle', 'chloe'] } },
      { author: 'elif', ago: { days: 98, time: '14:15' }, body: 'Et dire aussi le risque vis-à-vis de l’employeur. Un salarié poursuivi l’est en son nom. Passer cela sous silence « pour ne pas décourager », c’est ce que l’ancienne version faisait.' },
      { author: 'tom', language: 'en', ago: { days: 97, time: '10:50' }, body: 'In English I would call the section “What you yourself risk”, not “Points of attention”. People open a section when the title is honest.', reactions: { like: ['hannah', 'gaelle', 'chloe'] } },
      { author: 'chloe', ago: { days: 94, time: '09:10' }, body: 'Écrit. Deux sections de risque, dont une entière sur ce que chacun risque, et toutes deux s’affichent **au moment de partager**. Relisez-la, Gaëlle, c’est la vôtre.', replies: [
        { author: 'gaelle', ago: { days: 93, time: '08:35' }, body: 'Relue deux fois. Elle ne m’ôte pas l’envie, elle m’ôte la peur. C’est bon pour moi.', reactions: { bravo: ['chloe', 'nadia', 'elif', 'mireille'] } },
      ] },
    ],
  },
  {
    key: 'guide-avis-comite', community, author: 'elif', language: 'fr', ago: { days: 52, time: '11:00' },
    title: 'L’avis des représentants du personnel : favorable, avec trois réserves',
    body: `Réunion d’hier, texte complet en main depuis cinq semaines. C’était la première fois, et il faut le dire.

Avis favorable par neuf voix et une abstention. Nos réserves :

1. qu’aucun chiffre d’acceptation ne descende sous cinq personnes, même par soustraction ;
2. que les rappels s’arrêtent le soir et le week-end ;
3. que « recommandation » ne serve jamais de motif dans une procédure.

Une réponse écrite à chacune est attendue avant publication.`,
    reactions: { bravo: ['serge', 'josiane', 'cecile', 'gregory'], like: ['chloe', 'bernard', 'valerie', 'nora'] },
    comments: [
      { author: 'valerie', ago: { days: 52, time: '15:20' }, body: 'Merci pour la qualité du travail. Les trois sont acceptées : la 1 et la 2 sont dans l’outil, la 3 sera ajoutée à la première section, mot pour mot ou presque.', reactions: { thanks: ['elif', 'serge'] } },
      { author: 'hugo', ago: { days: 51, time: '09:35' }, body: 'Côté plateforme : seuil à cinq vérifié, y compris par différence entre deux dates et entre une entité et sa parente. J’ai un test qui essaie de tricher, il n’y arrive pas.', replies: [
        { author: 'elif', ago: { days: 51, time: '10:00' }, body: 'Est-ce que toi, tu peux voir qui a accepté ?' },
        { author: 'hugo', ago: { days: 51, time: '10:12' }, body: 'Non. Être administrateur ne m’ouvre pas les acceptations nommées, et chaque export des RH laisse une trace.', reactions: { like: ['elif', 'annick'] } },
      ] },
      { author: 'serge', ago: { days: 51, time: '12:15' }, body: 'L’abstention, c’est moi. J’attends de voir si les chefs liront le refus « motivé par écrit » comme nous. Je changerai d’avis avec plaisir.', reactions: { funny: ['elif', 'josiane'] } },
    ],
  },
  {
    key: 'guide-traduction', community, author: 'hannah', language: 'en', ago: { days: 38, time: '15:10' },
    title: 'English text: “rule”, “recommendation”, “risk”, and other false friends',
    body: `Notes from translating the draft, before it is frozen:

- *règlement intérieur* is “works rules”, not “internal regulation”. Nobody in London knows the latter.
- *droit à la déconnexion* stays as a right, although UK contracts do not contain one. <person:nora> confirmed it applies to everyone by Group policy.
- *sans soucis* has no English, and that is fine.

Anything else that sounded French in English?`,
    reactions: { thanks: ['chloe', 'tom', 'ndeye'], like: ['nora', 'marianne'] },
    comments: [
      { author: 'tom', ago: { days: 38, time: '16:00' }, body: '“Your responsible” appears twice. It made my week, but please: “your manager”.', reactions: { funny: ['hannah', 'ndeye', 'chloe'] } },
      { author: 'ndeye', ago: { days: 37, time: '11:30' }, body: 'In Dakar we read both. The French says *une heure et demie, sur le temps de travail*, the English dropped “during working hours”. That is the part people will look for.' },
      { author: 'hannah', ago: { days: 37, time: '12:05' }, body: 'Good catch, restored. Both texts belong to one version, so a missing half-sentence is a missing half-sentence for half of us.' },
    ],
  },
  {
    key: 'guide-version-2-publiee', community, author: 'chloe', kind: 'announcement', seenBy: 21, language: 'fr', ago: { days: 20, time: '10:30' }, featured: true, promoted: { by: 'chloe', fromDays: -20, untilDays: 4 },
    title: 'La version 2 est en ligne. Voici ce que vous y avez changé',
    body: `41 remarques, 41 réponses : 26 reprises, 9 en partie, 6 non (avec la raison). Trois changements à retenir :

- **dix jours** au lieu de trente, et le silence vaut accord ;
- un refus s’écrit, et se fait **relire** par les RH ;
- une image produite par une machine **se signale**.

L’acceptation est demandée à nouveau, car le changement est important. Comptez dix minutes ; ce qui change depuis votre dernière version s’affiche en premier.

Merci à celles et ceux qui ont dit non au bon moment.`,
    reactions: { bravo: ['elif', 'gaelle', 'karim', 'mireille', 'olivier', 'perrine', 'nora'], thanks: ['claire', 'josiane', 'gregory', 'tom', 'ndeye'], like: ['valerie', 'stephane', 'jeanne', 'hugo', 'basile'] },
    comments: [
      { author: 'xavier', ago: { days: 20, time: '12:00' }, body: 'Mes six agences demandent si le temps de lecture est pris sur le temps de travail. Je réponds oui ?', replies: [
        { author: 'chloe', ago: { days: 20, time: '12:10' }, body: 'Oui, sans hésiter. Au comptoir fermé, par petits groupes si besoin.' },
      ] },
      { author: 'claire', ago: { days: 19, time: '07:45' }, body: 'Pas encore accepté la deuxième, je lis dans le camion par petits bouts. La page se souvient d’où j’en suis, c’est bien vu.', reactions: { like: ['hugo', 'chloe'] } },
      { author: 'gregory', ago: { days: 18, time: '16:40' }, body: 'Troisième demande envoyée hier. Accordée ce matin, avec un mot gentil. J’ai imprimé le mot.', reactions: { bravo: ['elif', 'claire', 'chloe', 'josiane'], funny: ['serge'] } },
      { author: 'josiane', ago: { days: 17, time: '10:25' }, body: 'À Marseille, sept personnes sur dix du plateau ne savent toujours pas que le guide existe. L’affiche est jolie, mais elle est dans le couloir de la direction.', replies: [
        { author: 'magali', ago: { days: 17, time: '11:15' }, body: 'Vu. Elle sera au vestiaire et au magasin demain. Je passe aussi aux prises de poste de mardi et jeudi.' },
      ] },
    ],
  },
  {
    key: 'guide-question-photo-chantier', community, author: 'olivier', language: 'fr', ago: { days: 9, time: '13:20' },
    title: 'Une photo de dos, est-ce une « personne reconnaissable » ?',
    body: 'En formation on me la pose à chaque session. De dos, casque, gilet : non, en principe. Mais avec un tatouage, une canne, un prénom sur le gilet ? Je voudrais une réponse que je puisse donner sans bafouiller.',
    reactions: { like: ['loic', 'marie-laure', 'bruno'] },
    comments: [
      { author: 'annick', ago: { days: 9, time: '14:05' }, body: 'La bonne question n’est pas « voit-on le visage ? » mais « ses proches diraient-ils : c’est lui ? ». Tatouage, démarche, prénom : oui, donc on demande.', reactions: { insightful: ['olivier', 'chloe', 'loic', 'idriss'] } },
      { author: 'idriss', ago: { days: 9, time: '17:30' }, body: 'Astuce de tournage : je filme les mains et je demande quand même. Les gens disent presque toujours oui quand on leur montre l’image.' },
      { author: 'marie-laure', ago: { days: 8, time: '08:50' }, body: 'La phrase d’<person:annick> part dans le livret des apprentis, avec son accord.', replies: [
        { author: 'annick', ago: { days: 8, time: '09:30' }, body: 'Accordé, je suis reconnaissable de dos de toute façon.', reactions: { funny: ['marie-laure', 'olivier', 'chloe', 'nora'] } },
      ] },
    ],
  },
  {
    key: 'guide-suite', community, author: 'chloe', language: 'fr', ago: { days: 2, time: '16:15' },
    title: 'Ce qui attend la version 3 : trois sujets, pas de date',
    body: `Pour ne rien perdre, j’ouvre la liste : les groupes de messagerie d’équipe (privés ou pas ?), les avis en ligne sur les agences, les comptes des collègues décédés.

Le troisième est délicat. Une famille nous a écrit et nous n’avions pas de réponse à la hauteur.`,
    reactions: { support: ['odile', 'colette', 'mireille'], like: ['elif', 'nadia'] },
    comments: [
      { author: 'mireille', ago: { days: 2, time: '17:00' }, body: 'Pour les avis sur les agences : on y cite parfois nos prénoms, en bien ou en mal. A-t-on le droit de demander qu’on les enlève ?' },
      { author: 'soazig', ago: { days: 1, time: '08:15' }, body: 'Les groupes de messagerie, chez nous il y en a quatre, dont un où les plannings circulent avant d’être validés. Ce n’est pas méchant, mais c’est n’importe quoi.', reactions: { like: ['claire', 'chloe'] } },
      { author: 'colette', ago: { days: 1, time: '11:40' }, body: 'Sur le deuil, je veux bien aider. J’accompagne deux équipes en ce moment.' },
    ],
  },
];
