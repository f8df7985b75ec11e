import type { SamplePost } from '../types.ts';

const community = 'medias-sociaux';

/** Mutual help among those who speak outside: customers in public, one's trade, swindles. */
export const posts: SamplePost[] = [
  {
    key: 'medias-bienvenue', community, author: 'nadia', language: 'fr', pinned: true, ago: { days: 384, time: '10:00' },
    title: 'Bienvenue : un doute avant de publier ? Posez-le ici',
    body: `On répond d’habitude dans la matinée. Trois conseils pour une bonne réponse :

- collez votre **texte**, pas une capture où l’on voit un client ;
- dites où vous voulez le publier ;
- dites ce qui vous fait hésiter. Neuf fois sur dix, vous avez déjà trouvé.

Urgence ou attaque : n’attendez pas ici, appelez le relais réputation.`,
    reactions: { thanks: ['mireille', 'kevin', 'gaelle', 'solene'], like: ['basile', 'karim', 'lea'] },
    comments: [
      { author: 'jean-luc', ago: { days: 383, time: '12:30' }, body: 'Peut-on poser une question sur un avis laissé à propos de l’agence ? Ou c’est réservé aux réseaux ?' },
      { author: 'basile', ago: { days: 383, time: '13:10' }, body: 'On peut. Un avis public est une conversation comme une autre, en plus lent.' },
    ],
  },
  {
    key: 'medias-client-furieux', community, author: 'mireille', kind: 'question', language: 'fr', ago: { days: 4, time: '11:25' },
    title: 'Un client me cite par mon prénom dans un avis à une étoile. Je réponds ?',
    body: `« Mireille, agence de Pau, sourit mais ne règle rien. » Le monsieur est venu trois fois pour une résiliation mal enregistrée. Il a raison sur le fond : c’est notre outil qui l’a perdu deux fois.

J’ai envie de répondre moi-même, avec mon prénom, et de m’excuser. <person:jean-luc> préfère que l’agence réponde. Vous feriez quoi ?`,
    reactions: { support: ['maylis', 'bernadette', 'dounia', 'clementine', 'patrick'], like: ['stephanie'] },
    comments: [
      { author: 'myriam', ago: { days: 4, time: '12:10' }, body: 'L’agence répond, toi tu l’appelles. Sur la page il faut trois phrases : on a lu, on s’excuse, on l’a contacté. Le reste se passe au téléphone.', reactions: { like: ['stephanie', 'jean-luc', 'marion'] } },
      { author: 'basile', ago: { days: 4, time: '14:00' }, body: 'D’accord avec Myriam. Une raison de plus : si ton prénom répond, le prochain mécontent s’adressera à toi, et le suivant aussi. Tu n’es pas un service.', reactions: { insightful: ['mireille', 'rokhaya'] } },
      { key: 'medias-nom-du-client', author: 'hugues', ago: { days: 4, time: '14:25' }, body: 'Je crois savoir qui c’est : M. Labarthère, de la rue du Hédas, l’ancien prof de maths. Il a fait le même coup à Toulouse quand il y habitait.' },
      { author: 'roland', ago: { days: 4, time: '15:45' }, body: 'Sa résiliation est faite depuis 15 h, avec deux mois remboursés. Vous pouvez le lui dire, et me dire merci en fromage.', reactions: { funny: ['jean-luc', 'maylis'], thanks: ['mireille'] } },
      { author: 'mireille', ago: { days: 2, time: '10:20' }, body: 'Appelé. Il a ri, il a changé son avis en quatre étoiles : « Mireille sourit *et* rappelle ». On a gardé la réponse de l’agence en dessous.', reactions: { bravo: ['nadia', 'basile', 'myriam', 'jean-luc', 'xavier', 'lea'] }, replies: [
        { author: 'jean-luc', ago: { days: 2, time: '10:45' }, body: 'J’avais tort de m’inquiéter, et raison d’insister. Match nul.' },
      ] },
    ],
  },
  {
    key: 'medias-faux-support', community, author: 'fares', language: 'fr', ago: { days: 6, time: '08:20' }, promoted: { by: 'basile', fromDays: -6, untilDays: 2 },
    title: 'Alerte : de faux comptes « Assistance Méridian » répondent à nos clients',
    body: `Depuis samedi, onze comptes copient notre logo et répondent en moins d’une minute à ceux qui se plaignent d’une panne. Ils demandent un numéro de carte « pour vérifier la ligne ».

Comment les reconnaître :

- créés ce mois-ci, moins de vingt messages ;
- un tiret bas ou un chiffre en plus dans le nom ;
- ils tutoient.

Ne répondez pas sous leurs messages, cela les fait remonter. Envoyez le lien au relais réputation : chaque compte signalé tombe en deux heures environ.`,
    reactions: { thanks: ['marion', 'jordan', 'cecile', 'kevin', 'florian'], insightful: ['ghislaine', 'denis', 'basile'] },
    comments: [
      { author: 'jordan', ago: { days: 6, time: '09:15' }, body: 'Trois clients hier soir au téléphone. Une dame avait donné les seize chiffres. On l’a fait rappeler sa banque pendant qu’on restait en ligne.', reactions: { bravo: ['cecile', 'fares', 'marion'] } },
      { author: 'assia', ago: { days: 6, time: '10:40' }, body: '« Ils tutoient » : c’est devenu notre test en agence, les clients le retiennent tout de suite.' },
      { author: 'ghislaine', ago: { days: 5, time: '11:30' }, body: 'Point à ce jour : 11 signalés, 10 fermés, 1 rouvert sous un autre nom. La plate-forme demande une preuve de marque à chaque fois, <person:nora> nous prépare un dossier réutilisable.' },
      { author: 'farid', ago: { days: 5, time: '18:05' }, body: 'Un technicien m’a demandé s’il pouvait prévenir sur son compte perso. J’ai dit oui s’il renvoie vers la page officielle. J’ai bien fait ?', replies: [
        { author: 'basile', ago: { days: 5, time: '18:30' }, body: 'Très bien fait. Lien officiel, pas de capture du faux compte.' },
      ] },
      { key: 'medias-banque-rembourse', author: 'kevin', ago: { days: 3, time: '17:40' }, body: 'Pour rassurer vos clients : il suffit de répondre STOP au faux compte et la banque est obligée de tout rembourser, même sans opposition. C’est la loi depuis janvier.' },
    ],
  },
  {
    key: 'medias-linkedin-technicien', community, author: 'loic', language: 'fr', ago: { days: 12, time: '12:35' },
    title: 'Raconter une soudure en 200 mots : vous relisez ?',
    body: `Je me lance. Texte pour mon compte, sans chiffre ni lieu :

> Une fibre, c’est plus fin qu’un cheveu. Pour en souder deux, on les regarde se rapprocher sur un écran comme deux trains dans la brume. Un éclair, et la lumière passe. Je fais ce métier depuis dix-neuf ans et je retiens encore mon souffle. Je l’enseigne maintenant à Rennes, à des gens qui étaient boulangers ou aides-soignantes. Je travaille chez Méridian, et je recrute des mains curieuses.

Trop lyrique ?`,
    reactions: { like: ['olivier', 'gaelle', 'awatif', 'claire', 'marianne', 'gwendal'], bravo: ['nadia'] },
    comments: [
      { author: 'awatif', ago: { days: 12, time: '13:05' }, body: 'Ne touche à rien. « Mains curieuses », je te le vole pour l’annonce de janvier.' },
      { author: 'olivier', ago: { days: 12, time: '13:40' }, body: '« Je recrute » : toi, non, c’est l’école. Écris « l’école cherche ». Le reste est parfait.', reactions: { insightful: ['nadia', 'awatif'] } },
      { author: 'gaelle', ago: { days: 11, time: '09:00' }, body: 'Les deux trains dans la brume, je vois exactement. Publie un mardi vers midi, c’est là qu’on lit chez nous.' },
      { author: 'loic', ago: { days: 9, time: '19:20' }, body: 'Publié. 340 réactions, 61 messages, dont 8 candidatures sérieuses transmises à <person:awatif>. Ma mère a commenté, j’ai prévenu tout le monde que c’était elle.', reactions: { funny: ['olivier', 'gaelle', 'basile', 'karim'], bravo: ['awatif', 'gwendal', 'nadia'] } },
    ],
  },
  {
    key: 'medias-charge-mentale', community, author: 'marianne', language: 'fr', ago: { days: 33, time: '20:15' },
    title: 'Être ambassadrice sans y passer ses soirées',
    body: `Trois semaines en mer, et 47 messages qui m’attendaient au port, dont la moitié sur la facture de box d’inconnus.

Je partage parce que j’aime montrer le navire. Je ne suis pas le service client. Comment faites-vous pour ne pas vous sentir impolis ?`,
    reactions: { support: ['gaelle', 'karim', 'mireille', 'tom', 'ndeye', 'loic'], insightful: ['nadia'] },
    comments: [
      { author: 'karim', ago: { days: 32, time: '08:10' }, body: 'J’ai une phrase toute prête : « je travaille aux antennes, je ne vois pas votre dossier ; le relais client vous répond ici », avec le lien. Copiée, collée, dormie.', reactions: { like: ['marianne', 'gaelle', 'loic'], funny: ['tom'] } },
      { author: 'nadia', ago: { days: 32, time: '09:30' }, body: 'Et vous avez le droit de ne pas répondre du tout. C’est écrit, ce n’est pas une faveur. Je préfère une ambassadrice muette qu’une ambassadrice fatiguée.' },
      { author: 'tom', language: 'en', ago: { days: 32, time: '12:20' }, body: 'I removed the app from my phone and only look on Thursdays. Nobody has noticed. It is slightly vexing.', reactions: { funny: ['marianne', 'hannah', 'gaelle', 'nadia'] } },
      { author: 'sarah', ago: { days: 31, time: '14:00' }, body: 'Vu de l’infirmerie : deux consultations ce semestre pour cela. Si ça vous réveille la nuit, venez en parler, ce n’est pas ridicule.', reactions: { thanks: ['marianne', 'elif'] } },
    ],
  },
  {
    key: 'medias-sous-titres', community, author: 'idriss', language: 'fr', ago: { days: 58, time: '15:00' },
    title: 'Vos vidéos de boutique : 85 % des gens les regardent sans le son',
    body: `J’ai relu les douze vidéos faites par les agences ce trimestre. Elles sont vivantes, bien plus que les nôtres. Mais neuf n’ont pas de sous-titres.

Je tiens un atelier d’une heure le premier lundi du mois : on arrive avec une vidéo, on repart avec les sous-titres et un bon cadrage. Huit places.`,
    reactions: { like: ['lea', 'yohan', 'dounia', 'melissa'], thanks: ['perrine', 'noemie'] },
    comments: [
      { author: 'dounia', ago: { days: 58, time: '16:45' }, body: 'Inscrite, avec notre vidéo du déballage de la nouvelle box. Soyez indulgents, on me voit éternuer.' },
      { author: 'perrine', ago: { days: 57, time: '09:25' }, body: 'Merci pour les sous-titres. Pensez aussi à ce qui n’est *que* montré : quelqu’un qui n’y voit pas doit comprendre qu’on branche la prise verte.' },
      { author: 'yohan', ago: { days: 30, time: '18:20' }, body: 'Atelier fait : une heure, zéro jargon, et ma vidéo a été vue en entier deux fois plus souvent que la précédente.', reactions: { bravo: ['idriss', 'basile'] } },
    ],
  },
  {
    key: 'medias-antennes-rumeur', community, author: 'elodie', language: 'fr', ago: { days: 89, time: '10:30' },
    title: 'Rumeur locale sur une antenne : répondre ou laisser passer ?',
    body: `Dans un groupe de quartier de 2 800 personnes, un message affirme que notre site « émet dix fois la norme ». Les mesures de l’agence sont publiques : 0,8 V/m au plus près, pour une limite de 36 à 61 selon la fréquence.

J’habite à 4 km, je pourrais répondre en mon nom. Mais si je donne le chiffre, on dira « évidemment, elle y travaille ».`,
    reactions: { insightful: ['karim', 'francois'], support: ['emmanuelle'] },
    comments: [
      { author: 'karim', ago: { days: 89, time: '11:10' }, body: 'Donne le lien vers la mesure publique et la date, pas ton commentaire. Et dis que tu travailles chez Méridian avant qu’on te le reproche.' },
      { author: 'emmanuelle', ago: { days: 89, time: '12:50' }, body: 'Je ne suis pas d’accord : dans un groupe de quartier, un employé qui répond, même poli, nourrit la dispute. J’ai appelé la maire, elle a mis la mesure au bulletin municipal. Fin de l’histoire.', reactions: { insightful: ['laetitia', 'nadia', 'elodie'] } },
      { author: 'laetitia', ago: { days: 88, time: '09:05' }, body: 'Les deux sont justes, selon l’heure. Tant que c’est une question, on répond avec la source. Quand c’est devenu une dispute, on passe par la mairie. Là c’en est une.' },
      { author: 'elodie', ago: { days: 86, time: '17:15' }, body: 'Passée par la mairie. Le message est toujours là, mais le commentaire le plus lu en dessous est celui de l’institutrice, avec le bulletin en photo.', reactions: { bravo: ['emmanuelle', 'karim'] } },
    ],
  },
  {
    key: 'medias-mention-employeur', community, author: 'solene', language: 'fr', ago: { days: 232, time: '14:10' },
    title: null,
    body: 'Petite question : si je mets juste un « j’aime » sur une publication du Groupe, dois-je aussi préciser que j’y travaille ?',
    reactions: { like: ['adrien', 'charlotte'] },
    comments: [
      { author: 'basile', ago: { days: 232, time: '14:40' }, body: 'Non. Un « j’aime » ne recommande rien. Dès que tu écris une phrase sur une offre, oui, dans la phrase même.' },
      { author: 'adrien', ago: { days: 232, time: '16:05' }, body: 'Et quand je reposte avec trois flammes ?', replies: [
        { author: 'basile', ago: { days: 232, time: '16:20' }, body: 'Trois flammes valent une phrase. Une phrase très enthousiaste.', reactions: { funny: ['solene', 'adrien', 'nadia', 'charlotte'] } },
      ] },
      { author: 'nora', ago: { days: 231, time: '09:00' }, body: 'La réponse de Basile est juridiquement exacte, flammes comprises.' },
    ],
  },
  {
    key: 'medias-kit-alternants', community, author: 'awatif', language: 'fr', ago: { days: 27, time: '09:20' },
    title: 'Rentrée des alternants : le contenu à partager est prêt, et ce qu’il ne faut pas dire',
    body: `Le kit entre ce matin dans la bibliothèque des ambassadeurs, en français et en anglais. Un dessin, quatre portraits écrits avec les intéressés, les dates de nos journées de rencontre.

Deux demandes : **ne promettez pas d’embauche** au bout du contrat, et ne citez pas les écoles avec lesquelles nous n’avons pas encore signé. Le reste est à vous, avec vos mots.`,
    reactions: { like: ['gaelle', 'olivier', 'loic', 'karim', 'mireille'], thanks: ['nadia', 'gwendal'] },
    comments: [
      { author: 'enzo', ago: { days: 27, time: '12:15' }, body: 'C’est moi le portrait numéro 3 ! J’ai relu, j’ai dit oui, et ma grand-mère l’a imprimé.', reactions: { bravo: ['mireille', 'jean-luc', 'maylis', 'awatif'] } },
      { author: 'bruno', ago: { days: 26, time: '17:35' }, body: 'Dommage que le dessin ne montre que des jeunes. Nos meilleurs alternants de l’an dernier avaient 38 et 44 ans.', replies: [
        { author: 'awatif', ago: { days: 25, time: '08:45' }, body: 'Tu as raison, <person:pierre> a ajouté deux silhouettes. La nouvelle image est en ligne.' },
      ] },
    ],
  },
];
