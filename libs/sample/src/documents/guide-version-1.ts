import type { Bilingual, SampleSection, SampleVersion } from '../types.ts';

/** The chapters of the guide, the same in both versions. */
export const chapters = {
  start: { fr: 'Pour commencer', en: 'To begin with' },
  media: { fr: 'Les médias sociaux', en: 'About social media' },
  ambition: { fr: 'Notre ambition', en: 'Our ambition' },
  work: { fr: 'Pour votre travail', en: 'For your work' },
  personal: { fr: 'À titre personnel', en: 'In your own name' },
  group: { fr: 'Représenter le Groupe', en: 'Representing the Group' },
  help: { fr: 'Aller plus loin', en: 'Further help' },
} satisfies Record<string, Bilingual>;

const sections: SampleSection[] = [
  {
    key: 'who',
    chapter: chapters.start,
    kind: 'recommendation',
    title: { fr: 'À qui s’adresse ce guide', en: 'Who this guide is for' },
    body: {
      fr: `À toutes les personnes qui travaillent dans le Groupe, en contrat durable ou court, en alternance ou en stage, et qui utilisent les médias sociaux pour leur travail ou qui y parlent de Méridian.

Chaque section dit ce qu’elle est :

- une **règle** vous engage, et sa source est écrite dessous ;
- une **recommandation** est un conseil : vous pouvez faire autrement ;
- un **risque** raconte ce qui peut arriver, pour que vous décidiez en sachant.

Personne n’est tenu d’ouvrir un compte, ni de parler à son responsable de celui qu’il a.`,
      en: `Everyone who works in the Group, on a long or a short contract, as an apprentice or an intern, and who uses social media for work or speaks about Méridian there.

Each section says what it is:

- a **rule** binds you, and its source is written below it;
- a **recommendation** is advice: you may do otherwise;
- a **risk** tells what can happen, so that you decide knowingly.

Nobody has to open an account, nor to tell a manager about the account they have.`,
    },
  },
  {
    key: 'foreword',
    chapter: chapters.start,
    kind: 'recommendation',
    title: { fr: 'Avant-propos', en: 'Foreword' },
    body: {
      fr: `Notre métier est de relier les gens. Il serait étrange de demander aux nôtres de se taire dès qu’ils sortent du bureau.

Ce guide a été écrit par les ressources humaines avec des techniciens, des conseillères de boutique, des juristes et des animateurs de communautés. Il part de questions réelles : puis-je montrer mon chantier ? que répondre à un client fâché qui me reconnaît ? ai-je le droit de dire que je ne suis pas d’accord ?

Nous préférons vous expliquer que vous surveiller. Les règles sont peu nombreuses ; le reste est du bon sens, mis en mots.`,
      en: `Our trade is to connect people. It would be odd to ask our own to keep quiet as soon as they leave the office.

Human resources wrote this guide with technicians, shop advisers, lawyers and community managers. It starts from real questions: may I show the site I work on? What do I answer an angry customer who recognises me? Am I allowed to say that I disagree?

We would rather explain than watch. The rules are few; the rest is common sense put into words.`,
    },
  },
  {
    key: 'what-they-are',
    chapter: chapters.media,
    kind: 'recommendation',
    title: { fr: 'De quoi parle-t-on', en: 'What we are talking about' },
    body: {
      fr: `Un média social est un endroit où ceux qui lisent peuvent aussi écrire : réseaux professionnels, réseaux d’amis, plates-formes de vidéo, forums, avis de clients, encyclopédies à plusieurs mains, groupes de messagerie.

Ce qui a changé n’est pas la technique, c’est la place de chacun. Une cliente compare ses factures avec des inconnus, un collègue répare une soudeuse grâce à la vidéo d’un confrère chilien, une candidate demande à nos salariés ce qu’ils pensent de nous avant de postuler.

Ces conversations ont lieu avec ou sans nous. Nous y gagnons quand des gens du métier y prennent part.`,
      en: `A social medium is a place where those who read can also write: professional networks, networks of friends, video platforms, forums, customer reviews, encyclopaedias with many authors, messaging groups.

What has changed is less the technology than everybody’s place in it. A customer compares bills with strangers, a colleague repairs a splicer thanks to a video by a fellow technician in Chile, a candidate asks our people what they think of us before applying.

Those conversations take place with us or without us. We gain when people who know the trade join in.`,
    },
  },
  {
    key: 'no-way-back',
    chapter: chapters.media,
    kind: 'risk',
    title: { fr: 'Une publication ne se reprend pas', en: 'A post cannot be taken back' },
    shownWhenSharing: true,
    body: {
      fr: `Un message effacé au bout d’une minute a pu être copié. Une capture d’écran suffit, et elle peut revenir dix ans plus tard devant un recruteur, un journaliste ou un juge.

Un cercle « privé » ne l’est que tant que chacun de ses membres le veut bien. Les tribunaux regardent combien de personnes pouvaient lire, pas l’intitulé du groupe.

Enfin, un message voyage sans son contexte : la plaisanterie que votre équipe comprend devient une phrase sèche chez quelqu’un qui ne vous connaît pas.`,
      en: `A message deleted after a minute may have been copied. One screenshot is enough, and it can come back ten years later in front of a recruiter, a journalist or a judge.

A “private” circle is private only as long as each of its members wants it so. Courts look at how many people could read, not at the name of the group.

And a message travels without its context: the joke your team understands becomes a curt sentence for someone who does not know you.`,
    },
  },
  {
    key: 'ambition',
    chapter: chapters.ambition,
    kind: 'recommendation',
    title: { fr: 'Former, faire confiance, encourager', en: 'Teach, trust, encourage' },
    body: {
      fr: `Nous voulons trois choses.

1. **Former** : chaque entité propose un atelier d’une heure et demie, sur le temps de travail, pour débuter comme pour se perfectionner.
2. **Faire confiance** : personne ne relit vos messages avant vous, et aucun responsable ne valide votre profil.
3. **Encourager** : celles et ceux qui savent expliquer leur métier sont mis en avant, qu’ils soient ingénieurs ou agents d’accueil.

Dans chaque direction, une ou deux personnes volontaires servent de point d’appui. Elles ne contrôlent rien ; elles répondent, rassurent et font remonter ce qui coince.`,
      en: `We want three things.

1. **Teach**: each entity offers a workshop of an hour and a half, during working hours, for beginners and for those who want to go further.
2. **Trust**: nobody reads your messages before you send them, and no manager validates your profile.
3. **Encourage**: people who can explain their trade are put in the light, be they engineers or receptionists.

In each division one or two volunteers are there to lean on. They check nothing; they answer, reassure and pass on what does not work.`,
    },
  },
  {
    key: 'access',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Obtenir l’accès complet à Internet', en: 'Getting full Internet access' },
    source: {
      fr: 'Charte informatique annexée au règlement intérieur, article 9',
      en: 'IT charter annexed to the works rules, article 9',
    },
    body: {
      fr: `Par défaut, votre poste ouvre les sites utiles au plus grand nombre. Les médias sociaux et le partage de vidéos en sont exclus.

Pour obtenir l’accès complet :

1. lisez ce guide et acceptez-le ;
2. faites votre demande en disant en une phrase à quoi l’accès vous servira ;
3. votre responsable répond dans les trente jours.

L’accès vaut pour votre poste et votre compte. Il ne se prête pas. Il est retiré si vous n’acceptez pas une nouvelle version du guide à la date prévue.`,
      en: `By default your workstation opens the sites that most people need. Social media and video sharing are left out.

To get full access:

1. read this guide and accept it;
2. make your request, saying in one sentence what the access is for;
3. your manager answers within thirty days.

The access is for your workstation and your account. It cannot be lent. It ends if you have not accepted a new version of the guide by the date given.`,
    },
  },
  {
    key: 'refusal',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Si l’accès vous est refusé', en: 'If access is refused' },
    source: {
      fr: 'Charte informatique annexée au règlement intérieur, article 10',
      en: 'IT charter annexed to the works rules, article 10',
    },
    body: {
      fr: `Un refus vous est annoncé par votre responsable, de préférence de vive voix. Il tient à votre poste ou à la sécurité du site, jamais à l’opinion que l’on a des médias sociaux.

Sans réponse au bout de trente jours, renouvelez votre demande : elle remonte alors au niveau supérieur.

Vous pouvez faire une nouvelle demande à tout moment si votre poste ou vos missions changent.`,
      en: `A refusal is told to you by your manager, preferably in person. It rests on your post or on the security of the site, never on what one thinks of social media.

Without an answer after thirty days, make your request again: it then goes one level up.

You may ask again at any time if your post or your tasks change.`,
    },
  },
  {
    key: 'professional-account',
    chapter: chapters.work,
    kind: 'recommendation',
    title: { fr: 'Ouvrir un compte pour le travail', en: 'Opening an account for work' },
    body: {
      fr: `Si vous écrivez souvent pour votre métier, séparez les genres : un compte pour le travail, un autre pour la famille et les amis.

- Prenez votre vrai nom et une photo où l’on vous reconnaît.
- Indiquez votre métier et votre employeur, sans grade ni numéro interne.
- Inscrivez-vous avec une adresse personnelle : ce compte est à vous, il vous suivra si vous partez.
- Choisissez un mot de passe qui ne sert nulle part ailleurs et la double vérification.
- Ne mettez pas le logo du Groupe à la place de votre visage.`,
      en: `If you often write about your trade, keep things apart: one account for work, another for family and friends.

- Use your real name and a picture in which people recognise you.
- Give your trade and your employer, no grade and no internal number.
- Register with a personal address: the account is yours and follows you if you leave.
- Choose a password used nowhere else, and two-step verification.
- Do not put the Group’s logo where your face should be.`,
    },
  },
  {
    key: 'contributing',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Contribuer sans blesser', en: 'Contributing without hurting' },
    source: {
      fr: 'Règlement intérieur, article 12 ; loi du 29 juillet 1881, articles 29 et suivants',
      en: 'Works rules, article 12; French press law of 29 July 1881, articles 29 onwards',
    },
    body: {
      fr: `L’injure, la diffamation, les propos racistes, sexistes ou homophobes et le harcèlement sont interdits, en ligne comme dans un couloir. Cela vaut à propos d’un collègue, d’un client, d’un concurrent ou d’un sous-traitant.

On peut critiquer une décision ; on ne s’en prend pas à celui qui l’applique. On peut comparer des offres ; on ne dénigre pas celle du voisin.

Si vous vous trompez, corrigez visiblement : dites ce qui était faux, ne réécrivez pas l’histoire en silence.`,
      en: `Insult, defamation, racist, sexist or homophobic words and harassment are forbidden, online as in a corridor. This holds for a colleague, a customer, a competitor or a subcontractor.

One may criticise a decision; one does not attack the person who carries it out. One may compare offers; one does not run down the neighbour’s.

If you were wrong, correct it visibly: say what was false, do not rewrite history in silence.`,
    },
  },
  {
    key: 'stays-inside',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Ce qui reste à l’intérieur', en: 'What stays inside' },
    source: {
      fr: 'Code du travail, article L. 1222-1 ; Code de commerce, article L. 151-1 ; contrat de travail',
      en: 'French Labour Code, article L. 1222-1; Commercial Code, article L. 151-1; employment contract',
    },
    shownWhenSharing: true,
    body: {
      fr: `Ne sortent pas du Groupe :

- les résultats et les chiffres qui ne sont pas encore publiés ;
- les plans du réseau, les adresses techniques, les codes, les incidents en cours ;
- les projets, les appels d’offres, les négociations ;
- tout ce qui permet d’identifier un client ou son dossier ;
- ce que vous avez appris dans une communauté fermée.

Ce qui figure sur notre site public, dans un communiqué ou dans un contenu approuvé peut être repris librement. Dans le doute, la question se pose avant, pas après.`,
      en: `The following do not leave the Group:

- results and figures that are not published yet;
- network maps, technical addresses, codes, incidents under way;
- projects, tenders, negotiations;
- anything by which a customer or their file can be identified;
- what you learnt in a closed community.

What stands on our public site, in a press release or in approved content may be used freely. If in doubt, ask before, not after.`,
    },
  },
  {
    key: 'files',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Partager des fichiers et des documents', en: 'Sharing files and documents' },
    source: {
      fr: 'Code de la propriété intellectuelle, article L. 122-4 ; charte informatique, article 12',
      en: 'French Intellectual Property Code, article L. 122-4; IT charter, article 12',
    },
    body: {
      fr: `Un document de travail se partage par les outils du Groupe. Il ne passe ni par une messagerie personnelle, ni par un service gratuit de stockage, même « juste pour ce soir ».

Avant de diffuser un texte, une photo ou une musique que vous n’avez pas faits, demandez l’accord de l’auteur, ou vérifiez que sa licence le permet, et citez-le. Une image trouvée par un moteur de recherche n’est pas libre pour autant.

Pensez aux données cachées : un fichier de présentation garde ses commentaires, une photo garde le lieu où elle a été prise.`,
      en: `A working document is shared with the Group’s tools. It goes neither through a personal mailbox nor through a free storage service, not even “just for tonight”.

Before publishing a text, a picture or music you did not make, ask the author, or check that the licence allows it, and give the name. A picture found by a search engine is not free for all that.

Think of hidden data: a presentation keeps its comments, a photograph keeps the place where it was taken.`,
    },
  },
  {
    key: 'pictures',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Photos et vidéos', en: 'Pictures and videos' },
    source: { fr: 'Code civil, article 9', en: 'French Civil Code, article 9' },
    shownWhenSharing: true,
    body: {
      fr: `Avant de publier une photo, demandez leur accord aux personnes reconnaissables : collègues, clients, passants. Un accord donné pour le mur de l’équipe ne vaut pas pour un réseau public.

Sur un chantier, cadrez le geste plutôt que le visage. Ne montrez ni plaque d’immatriculation, ni numéro de rue, ni étiquette d’armoire, ni écran allumé.

Si quelqu’un change d’avis, retirez l’image sans discuter.`,
      en: `Before publishing a picture, ask the people who can be recognised: colleagues, customers, passers-by. Consent given for the team’s notice board does not hold for a public network.

On a work site, frame the gesture rather than the face. Show no number plate, no house number, no cabinet label, no lit screen.

If someone changes their mind, take the picture down without arguing.`,
    },
  },
  {
    key: 'personal-data',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Protéger les données des autres', en: 'Protecting other people’s data' },
    source: { fr: 'Règlement général sur la protection des données (RGPD), articles 5 et 6', en: 'General Data Protection Regulation (GDPR), articles 5 and 6' },
    body: {
      fr: `Un nom, un numéro de ligne, une voix, une adresse électronique sont des données personnelles. On n’en recueille que le nécessaire, pour une raison que l’on peut dire, et avec un fondement prévu par la loi.

Ne constituez pas de fichier à partir de profils publics. Ne demandez jamais à un client son numéro de contrat dans un fil que d’autres lisent : passez par le relais client.

Une question ? Le délégué à la protection des données répond en cinq jours.`,
      en: `A name, a line number, a voice, an e-mail address are personal data. We collect only what is needed, for a reason that can be told, and on a ground provided by law.

Do not build files from public profiles. Never ask a customer for a contract number in a thread that others read: use the customer relay.

A question? The data protection officer answers within five days.`,
    },
  },
  {
    key: 'incidents',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'Réputation et incidents de sécurité', en: 'Reputation and security incidents' },
    source: { fr: 'Règlement intérieur, article 16', en: 'Works rules, article 16' },
    body: {
      fr: `Vous avez cliqué sur un lien douteux, perdu votre téléphone, publié par erreur un tableau interne ? Prévenez le centre de sécurité tout de suite, au 24 24 depuis un poste fixe. Celui qui se signale vite n’est pas puni de s’être trompé.

Vous lisez une attaque contre le Groupe ? Ne répondez pas seul et ne partagez pas, même pour vous indigner : envoyez le lien au relais réputation, qui connaît le dossier.

Un faux compte utilise votre nom ou notre marque ? Même adresse.`,
      en: `You clicked on a doubtful link, lost your phone, published an internal table by mistake? Tell the security centre at once, on 24 24 from a desk phone. Those who come forward quickly are not punished for having been wrong.

You read an attack on the Group? Do not answer alone and do not share it, even in indignation: send the link to the reputation relay, who know the matter.

A false account uses your name or our brand? Same address.`,
    },
  },
  {
    key: 'teleworking',
    chapter: chapters.work,
    kind: 'rule',
    title: { fr: 'En déplacement et en télétravail', en: 'On the move and teleworking' },
    source: {
      fr: 'Accord télétravail du Groupe, article 7 ; Code du travail, article L. 2242-17',
      en: 'Group agreement on teleworking, article 7; French Labour Code, article L. 2242-17',
    },
    body: {
      fr: `Les mêmes règles vous suivent dans le train, à l’hôtel et à la cuisine.

- Utilisez le réseau privé du Groupe dès que vous n’êtes pas sur un site.
- Dans un lieu public, posez un filtre sur l’écran et gardez vos appels pour plus tard.
- Ne montrez pas votre bureau dans une vidéo si l’écran est visible.

Vous avez droit à la déconnexion : personne ne peut vous reprocher de ne pas répondre le soir ou le dimanche, ni de ne pas suivre les médias sociaux pendant vos congés.`,
      en: `The same rules follow you on the train, at the hotel and in your kitchen.

- Use the Group’s private network as soon as you are away from a site.
- In a public place, put a filter on your screen and keep your calls for later.
- Do not show your desk in a video if the screen can be read.

You have a right to disconnect: nobody may blame you for not answering in the evening or on Sunday, nor for not following social media while on leave.`,
    },
  },
  {
    key: 'mentioning',
    chapter: chapters.personal,
    kind: 'recommendation',
    title: { fr: 'Parler du Groupe avec un profil personnel', en: 'Mentioning the Group with a personal profile' },
    body: {
      fr: `Vous avez le droit d’avoir un avis sur votre travail et de le dire. Le public doit seulement savoir à quel titre vous parlez : « je travaille chez Méridian, je parle pour moi » tient en une ligne.

Indiquez votre lien avec le Groupe quand vous parlez de ses offres, surtout en bien : un éloge anonyme qui se révèle maison fait plus de tort qu’une critique.

Vos convictions, votre engagement syndical, vos loisirs ne regardent pas l’employeur. Au travail, un usage personnel court et raisonnable est admis.`,
      en: `You have the right to an opinion about your work and to say it. The public only needs to know in what capacity you speak: “I work for Méridian and speak for myself” fits on one line.

Say how you are linked to the Group when you speak of its offers, above all when you praise them: anonymous praise that turns out to be homemade does more harm than criticism.

Your convictions, your union work, your leisure are no business of the employer. At work, short and reasonable personal use is accepted.`,
    },
  },
  {
    key: 'your-risks',
    chapter: chapters.personal,
    kind: 'risk',
    title: { fr: 'Ce que vous risquez, vous', en: 'What you yourself risk' },
    shownWhenSharing: true,
    body: {
      fr: `Parler de son employeur sous son nom expose. Un client peut vous prendre à partie, un inconnu peut chercher votre adresse, un démarcheur vous croire porte-parole.

Sur le plan du droit, un abus de la liberté d’expression peut mener à une sanction, et une diffamation devant un tribunal ; c’est alors vous qui êtes poursuivi, pas le Groupe.

Vous n’avez jamais à répondre seul à une attaque née d’un contenu que le Groupe vous a proposé : prévenez le relais réputation, il prend la suite. La protection que l’entreprise vous doit commence là.`,
      en: `Speaking of one’s employer under one’s own name means exposure. A customer may take you to task, a stranger may look for your address, a salesperson may think you are a spokesperson.

In law, abusing free speech can lead to a sanction, and defamation to a court; it is then you who are sued, not the Group.

You never have to answer alone an attack that comes from content the Group offered you: tell the reputation relay, who take over. The protection the company owes you begins there.`,
    },
  },
  {
    key: 'official',
    chapter: chapters.group,
    kind: 'rule',
    title: { fr: 'Parler au nom du Groupe', en: 'Speaking for the Group' },
    source: { fr: 'Règlement intérieur, article 14', en: 'Works rules, article 14' },
    body: {
      fr: `Seules les personnes désignées par la direction de la communication engagent la parole de l’entreprise : porte-parole, animateurs des comptes officiels, conseillers du relais client. Leur fonction figure sur leur profil.

Toute ouverture d’un compte au nom du Groupe, d’une marque ou d’un site passe par cette direction, qui garde les clés et un remplaçant pour chaque compte.

Un journaliste vous écrit ? Remerciez, ne commentez pas, transmettez au service de presse dans l’heure.`,
      en: `Only the people named by the communications division bind the company’s word: spokespersons, managers of the official accounts, advisers of the customer relay. Their function stands on their profile.

Any account opened in the name of the Group, of a brand or of a site goes through that division, which keeps the keys and a substitute for each account.

A journalist writes to you? Thank them, do not comment, pass it to the press office within the hour.`,
    },
  },
  {
    key: 'help',
    chapter: chapters.help,
    kind: 'recommendation',
    title: { fr: 'À qui demander de l’aide', en: 'Whom to ask for help' },
    body: {
      fr: `- **Un doute avant de publier** : la communauté *Médias sociaux* répond en général dans la matinée.
- **Un problème avec un client** : le relais client, de 8 h à 20 h.
- **Un incident** : le centre de sécurité, jour et nuit.
- **Un désaccord avec votre responsable** : votre correspondante RH ou un représentant du personnel.
- **Débuter** : l’atelier « Premiers pas », une heure et demie, sur inscription, dans toutes les régions.

Il n’y a pas de petite question. Celle que vous n’osez pas poser, trois collègues se la posent aussi.`,
      en: `- **A doubt before publishing**: the community *Médias sociaux* usually answers within the morning.
- **Trouble with a customer**: the customer relay, from 8 am to 8 pm.
- **An incident**: the security centre, day and night.
- **A disagreement with your manager**: your HR partner or a staff representative.
- **Starting out**: the workshop “First steps”, an hour and a half, on registration, in every region.

There are no small questions. The one you dare not ask, three colleagues are asking themselves too.`,
    },
  },
];

/** The first published version of the guide. */
export const guideVersion1: SampleVersion = {
  number: 1,
  change: 'material',
  publishedAgo: { days: 396, time: '09:00' },
  publishedBy: 'chloe',
  changeSummary: {
    fr: 'Première version du guide. Elle remplace les consignes que chaque direction donnait de son côté.',
    en: 'First version of the guide. It replaces the instructions that each division gave on its own.',
  },
  title: { fr: 'Bien parler du Groupe, en ligne comme au café', en: 'Speaking well of the Group, online as over coffee' },
  introduction: {
    fr: 'Le guide des bonnes pratiques sur les médias sociaux. Il est fait pour vous encourager, pas pour vous faire taire. Comptez une dizaine de minutes de lecture.',
    en: 'The guide of good practices for social media. It is meant to encourage you, not to silence you. Allow ten minutes.',
  },
  sections,
};
