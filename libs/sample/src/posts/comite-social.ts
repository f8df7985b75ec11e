import type { SamplePost } from '../types.ts';

const community = 'comite-social';

/** A closed community: the staff representatives at work. */
export const posts: SamplePost[] = [
  {
    key: 'comite-mode-emploi', community, author: 'elif', language: 'fr', pinned: true, ago: { days: 350, time: '09:00' },
    title: 'À quoi sert cet espace, et ce qu’on n’y met pas',
    body: `Préparer les réunions, ranger les questions des collègues, relire les comptes rendus avant de les rendre publics.

On n’y écrit **ni le nom d’un salarié, ni sa situation médicale**, même pour aider. Un numéro de dossier suffit, le détail se dit de vive voix. Cet espace n’est pas lu par la direction ni par les administrateurs, mais une règle ne vaut que si on la suit nous-mêmes.`,
    reactions: { like: ['serge', 'josiane', 'gregory', 'cecile', 'safia'], thanks: ['lydie'] },
    comments: [
      { author: 'gregory', ago: { days: 350, time: '10:40' }, body: '« Pas lu par les administrateurs » : on en est sûrs ?' },
      { author: 'elif', ago: { days: 350, time: '11:15' }, body: 'J’ai demandé à voir. Le compte d’administration tape l’adresse de cet espace et tombe sur « page introuvable ». Devant moi, deux fois.', reactions: { like: ['gregory', 'safia', 'camille'] } },
    ],
  },
  {
    key: 'comite-temps-lecture', community, author: 'cecile', language: 'fr', ago: { days: 4, time: '13:10' },
    title: 'Plateau de Nantes : on demande aux gens de lire le guide entre deux appels',
    body: `Consigne donnée oralement lundi : « profitez des creux ». Sauf que les creux durent quarante secondes et qu’il faut un quart d’heure. Résultat, certains acceptent sans lire, ce qui est exactement ce que personne ne veut.

Je voudrais une question écrite pour la prochaine réunion.`,
    reactions: { support: ['elif', 'lydie', 'bernadette', 'patrick', 'josiane'] },
    comments: [
      { author: 'patrick', ago: { days: 4, time: '14:20' }, body: 'À Pau c’est agence fermée, par groupes de trois. Donc c’est possible, il suffit de le décider.' },
      { author: 'elif', ago: { days: 4, time: '16:00' }, body: 'J’ai l’écrit de Chloé : « sur le temps de travail, sans hésiter ». J’envoie ça à la responsable du plateau aujourd’hui. Si c’est réglé vendredi, on n’encombre pas l’ordre du jour ; sinon, question 1.', reactions: { like: ['cecile', 'serge'] } },
      { author: 'cecile', ago: { days: 2, time: '09:30' }, body: 'Réglé : vingt minutes hors ligne, inscrites au planning, pour tout le monde avant jeudi. Ça n’aura pas traîné.', reactions: { bravo: ['elif', 'lydie', 'patrick'] } },
    ],
  },
  {
    key: 'comite-astreintes', community, author: 'camille', language: 'fr', ago: { days: 13, time: '18:35' },
    title: 'Astreintes radio : trois week-ends sur cinq, ça ne tient plus',
    body: `À la maintenance nous étions neuf, nous sommes six. L’accord dit un week-end sur quatre au plus. J’ai relevé les douze dernières semaines de l’équipe, sans les noms : la médiane est à un sur deux.

Je sais qu’un recrutement est ouvert. Mais entre l’annonce et quelqu’un qui monte au pylône, il y a huit mois.`,
    reactions: { support: ['serge', 'gregory', 'elif', 'josiane'], insightful: ['safia'] },
    comments: [
      { author: 'gregory', ago: { days: 13, time: '19:20' }, body: 'À la supervision on voit l’autre bout : les rappels de 3 h du matin tombent toujours sur les mêmes. Je peux sortir le nombre par semaine, pas par personne.' },
      { author: 'serge', ago: { days: 12, time: '12:10' }, body: 'On demande deux choses : l’appui d’un prestataire pour les sites sans hauteur, et le repos compensateur pris dans la semaine, pas « quand on pourra ».' },
      { author: 'elif', ago: { days: 12, time: '15:45' }, body: 'Je mets le point en premier à la réunion du mois, avec le relevé de <person:camille> et la proposition de <person:serge>. Apportez une solution à côté du chiffre, c’est ce qui fait bouger.', reactions: { thanks: ['camille'] } },
    ],
  },
  {
    key: 'comite-preparation-guide', community, author: 'elif', language: 'fr', ago: { days: 61, time: '11:30' },
    title: 'Relecture du guide : on se partage les sections',
    body: `Nous avons le texte complet et cinq semaines, c’est nouveau. Répartition proposée :

- accès, refus, nouvel examen : <person:gregory> et moi ;
- photos, données : <person:safia> ;
- télétravail, déconnexion : <person:cecile> ;
- « ce que vous risquez, vous » : <person:josiane>.

Chaque remarque : la phrase, ce qui gêne, ce qu’on propose. Pas de procès d’intention.`,
    reactions: { like: ['gregory', 'safia', 'cecile', 'josiane'], bravo: ['bernadette'] },
    comments: [
      { author: 'safia', ago: { days: 58, time: '20:10' }, body: 'Photos : rien à dire, c’est même mieux que la loi. Données : je demande que la réponse du délégué passe de cinq à trois jours.' },
      { author: 'josiane', ago: { days: 57, time: '10:05' }, body: 'Ma section est honnête, ça m’a surprise. Il manque une phrase : que l’entreprise doit protéger celui qui est attaqué à cause d’un contenu qu’elle a fourni.', reactions: { support: ['elif', 'serge', 'cecile'] } },
      { author: 'cecile', ago: { days: 56, time: '17:40' }, body: 'Déconnexion : j’ai demandé que les rappels de lecture s’arrêtent à 20 h. Sinon on recommande le repos par une alerte à 22 h…', reactions: { funny: ['elif', 'patrick', 'lydie'] } },
    ],
  },
  {
    key: 'comite-local-pau', community, author: 'bernadette', language: 'fr', ago: { days: 108, time: '15:15' },
    title: 'Pau : 31 °C dans la réserve, et on y déballe les box',
    body: `Relevé trois jours de suite, à 15 h, avec le thermomètre de <person:patrick>. Pas de fenêtre, porte coupe-feu fermée. Deux collègues ont eu un malaise cette semaine, sans gravité.

Le gestionnaire du site est de bonne volonté mais attend un devis depuis avril.`,
    reactions: { support: ['patrick', 'elif', 'cecile', 'serge'] },
    comments: [
      { author: 'lydie', ago: { days: 108, time: '16:05' }, body: 'Deux malaises : c’est au registre ? Sinon il faut l’y mettre, même pour « sans gravité ».' },
      { author: 'bernadette', ago: { days: 107, time: '09:20' }, body: 'C’est fait ce matin. Et l’infirmière passe demain.' },
      { author: 'patrick', ago: { days: 101, time: '18:00' }, body: 'Climatiseur mobile livré, déballage déplacé au matin. 24 °C aujourd’hui. Le devis définitif est signé, pose dans trois semaines.', reactions: { bravo: ['bernadette', 'elif', 'josiane'] } },
    ],
  },
  {
    key: 'comite-compte-rendu', community, author: 'lydie', language: 'fr', ago: { days: 154, time: '10:50' },
    title: 'Compte rendu du mois : plus court, s’il vous plaît',
    body: 'Le dernier fait onze pages. J’ai demandé à vingt collègues de Dijon : deux l’ont ouvert, aucun n’a fini. Je propose une page : ce qu’on a demandé, ce qu’on a obtenu, ce qu’on a perdu, ce qui reste. Le procès-verbal complet reste en lien.',
    reactions: { like: ['elif', 'safia', 'patrick', 'camille'], insightful: ['gregory'] },
    comments: [
      { author: 'serge', ago: { days: 154, time: '12:30' }, body: '« Ce qu’on a perdu », il faut oser. Je vote pour.', reactions: { bravo: ['lydie', 'elif'] } },
      { author: 'josiane', ago: { days: 153, time: '08:40' }, body: 'Une page, oui, mais en gros caractères et affichée au magasin. La moitié de mes collègues ne liront jamais un lien.' },
    ],
  },
  {
    key: 'comite-inscription-formation', community, author: 'safia', language: 'fr', ago: { days: 208, time: '14:00' },
    title: null,
    body: 'La formation économique des élus : il reste deux places pour la session de Lyon. Cinq jours, et l’intervenante explique un bilan avec un seau et une passoire. On comprend enfin où part l’eau.',
    reactions: { funny: ['serge', 'cecile'], thanks: ['camille'] },
    comments: [
      { author: 'camille', ago: { days: 208, time: '15:25' }, body: 'J’en prends une. L’autre pour <person:gregory>, qui demande depuis un an ce qu’est une provision.' },
      { author: 'gregory', ago: { days: 207, time: '09:10' }, body: 'J’accepte, au nom de toutes les provisions incomprises.', reactions: { funny: ['camille', 'safia', 'elif'] } },
    ],
  },
];
