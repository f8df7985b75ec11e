import { chapters, guideVersion1 } from './guide-version-1.ts';
import type { SampleSection, SampleVersion } from '../types.ts';

/** What the second version says otherwise, by section key. */
const changed: Record<string, Pick<SampleSection, 'body'> & Partial<SampleSection>> = {
  who: {
    body: {
      fr: `À toutes les personnes qui travaillent dans le Groupe, en contrat durable ou court, en alternance, en stage ou en intérim, et qui utilisent les médias sociaux pour leur travail ou qui y parlent de Méridian.

Chaque section dit ce qu’elle est :

- une **règle** vous engage, et sa source est écrite dessous ;
- une **recommandation** est un conseil : vous pouvez faire autrement, et personne ne vous en demandera compte ;
- un **risque** raconte ce qui peut arriver, pour que vous décidiez en sachant.

Personne n’est tenu d’ouvrir un compte, ni de parler à son responsable de celui qu’il a.`,
      en: `Everyone who works in the Group, on a long or a short contract, as an apprentice, an intern or a temporary worker, and who uses social media for work or speaks about Méridian there.

Each section says what it is:

- a **rule** binds you, and its source is written below it;
- a **recommendation** is advice: you may do otherwise, and nobody will call you to account for it;
- a **risk** tells what can happen, so that you decide knowingly.

Nobody has to open an account, nor to tell a manager about the account they have.`,
    },
  },
  access: {
    body: {
      fr: `Par défaut, votre poste ouvre les sites utiles au plus grand nombre. Les médias sociaux et le partage de vidéos en sont exclus.

Pour obtenir l’accès complet :

1. lisez ce guide et acceptez-le ;
2. faites votre demande en disant en une phrase à quoi l’accès vous servira ;
3. votre responsable répond dans les dix jours. Sans réponse, l’accès est accordé.

L’accès vaut pour votre poste et votre compte. Il ne se prête pas. Il redevient limité si vous n’acceptez pas une nouvelle version du guide à la date prévue ; vous en êtes prévenu à l’avance, et il revient dès que vous acceptez.`,
      en: `By default your workstation opens the sites that most people need. Social media and video sharing are left out.

To get full access:

1. read this guide and accept it;
2. make your request, saying in one sentence what the access is for;
3. your manager answers within ten days. Without an answer, access is granted.

The access is for your workstation and your account. It cannot be lent. It becomes limited again if you have not accepted a new version of the guide by the date given; you are told beforehand, and it comes back as soon as you accept.`,
    },
  },
  refusal: {
    body: {
      fr: `Un refus vous est expliqué par écrit par votre responsable. Il tient à votre poste ou à la sécurité du site, jamais à l’opinion que l’on a des médias sociaux. Un refus sans raison écrite n’existe pas.

Sans réponse au bout de dix jours, l’accès est accordé, sans autre démarche de votre part.

Vous pouvez faire une nouvelle demande à tout moment si votre poste ou vos missions changent.`,
      en: `A refusal is explained to you in writing by your manager. It rests on your post or on the security of the site, never on what one thinks of social media. A refusal without a written reason does not exist.

Without an answer after ten days, access is granted, with nothing more for you to do.

You may ask again at any time if your post or your tasks change.`,
    },
  },
  pictures: {
    body: {
      fr: `Avant de publier une photo ou une vidéo, demandez leur accord aux personnes reconnaissables, à l’image ou à la voix : collègues, clients, passants. Un accord donné pour le mur de l’équipe ne vaut pas pour un réseau public.

Sur un chantier, cadrez le geste plutôt que le visage. Ne montrez ni plaque d’immatriculation, ni numéro de rue, ni étiquette d’armoire, ni écran allumé.

Si quelqu’un change d’avis, retirez l’image le jour même, sans discuter.`,
      en: `Before publishing a picture or a video, ask the people who can be recognised, by sight or by voice: colleagues, customers, passers-by. Consent given for the team’s notice board does not hold for a public network.

On a work site, frame the gesture rather than the face. Show no number plate, no house number, no cabinet label, no lit screen.

If someone changes their mind, take the picture down the same day, without arguing.`,
    },
  },
  'personal-data': {
    body: {
      fr: `Un nom, un numéro de ligne, une voix, une adresse électronique sont des données personnelles. On n’en recueille que le nécessaire, pour une raison que l’on peut dire, et avec un fondement prévu par la loi.

Ne constituez pas de fichier à partir de profils publics. Ne demandez jamais à un client son numéro de contrat dans un fil que d’autres lisent : passez par le relais client. Ne collez pas non plus son message dans un outil d’écriture automatique que le Groupe n’a pas validé.

Une question ? Le délégué à la protection des données répond en trois jours.`,
      en: `A name, a line number, a voice, an e-mail address are personal data. We collect only what is needed, for a reason that can be told, and on a ground provided by law.

Do not build files from public profiles. Never ask a customer for a contract number in a thread that others read: use the customer relay. Nor should you paste the customer’s message into a writing tool that the Group has not approved.

A question? The data protection officer answers within three days.`,
    },
  },
  teleworking: {
    body: {
      fr: `Les mêmes règles vous suivent dans le train, à l’hôtel et à la cuisine.

- Utilisez le réseau privé du Groupe dès que vous n’êtes pas sur un site.
- Dans un lieu public, posez un filtre sur l’écran et gardez vos appels pour plus tard.
- Ne montrez pas votre bureau dans une vidéo si l’écran est visible.
- Hors de l’Union européenne, demandez d’abord au centre de sécurité ce qui peut voyager.

Vous avez droit à la déconnexion : personne ne peut vous reprocher de ne pas répondre le soir ou le dimanche, ni de ne pas suivre les médias sociaux pendant vos congés. Les rappels de lecture de ce guide s’arrêtent eux aussi à 20 h.`,
      en: `The same rules follow you on the train, at the hotel and in your kitchen.

- Use the Group’s private network as soon as you are away from a site.
- In a public place, put a filter on your screen and keep your calls for later.
- Do not show your desk in a video if the screen can be read.
- Outside the European Union, first ask the security centre what may travel.

You have a right to disconnect: nobody may blame you for not answering in the evening or on Sunday, nor for not following social media while on leave. Reminders to read this guide also stop at 8 pm.`,
    },
  },
  official: {
    title: { fr: 'Parler au nom du Groupe, ou comme ambassadeur', en: 'Speaking for the Group, or as an ambassador' },
    body: {
      fr: `Seules les personnes désignées par la direction de la communication engagent la parole de l’entreprise : porte-parole, animateurs des comptes officiels, conseillers du relais client. Leur fonction figure sur leur profil.

Les ambassadeurs, eux, parlent en leur nom. Ils sont volontaires, ont accepté la version du guide en vigueur, disent qu’ils travaillent chez Méridian et partagent des contenus approuvés, avec leurs mots. On arrête quand on veut, sans se justifier. Il n’y a ni prime, ni classement, ni objectif.

Toute ouverture d’un compte au nom du Groupe, d’une marque ou d’un site passe par la direction de la communication, qui garde les clés et un remplaçant pour chaque compte.

Un journaliste vous écrit ? Remerciez, ne commentez pas, transmettez au service de presse dans l’heure.`,
      en: `Only the people named by the communications division bind the company’s word: spokespersons, managers of the official accounts, advisers of the customer relay. Their function stands on their profile.

Ambassadors speak in their own name. They are volunteers, have accepted the version of the guide in force, say that they work for Méridian and share approved content in their own words. One stops when one likes, without explaining. There is no bonus, no ranking, no target.

Any account opened in the name of the Group, of a brand or of a site goes through the communications division, which keeps the keys and a substitute for each account.

A journalist writes to you? Thank them, do not comment, pass it to the press office within the hour.`,
    },
  },
};

/** Sections that the second version adds, each after the section named. */
const added: { after: string; section: SampleSection }[] = [
  {
    after: 'refusal',
    section: {
      key: 'appeal',
      chapter: chapters.work,
      kind: 'rule',
      title: { fr: 'Demander un nouvel examen', en: 'Asking for a second look' },
      source: {
        fr: 'Charte informatique annexée au règlement intérieur, article 10 bis, après avis du comité social et économique',
        en: 'IT charter annexed to the works rules, article 10 bis, after consulting the works council',
      },
      body: {
        fr: `Un refus ne vous paraît pas juste ? Demandez aux ressources humaines de le relire, en deux lignes, depuis la page de votre demande. Vous avez un mois pour le faire.

Les RH lisent la raison donnée, vous entendent si vous le souhaitez, avec un représentant du personnel si vous le souhaitez aussi, et décident dans les dix jours. Leur réponse est écrite et motivée ; elle s’impose à votre responsable.

Faire appel n’est pas se plaindre. Cela ne figure dans aucun entretien ni dans aucun dossier.`,
        en: `A refusal does not seem fair to you? Ask human resources to read it again, in two lines, from the page of your request. You have a month to do so.

HR read the reason given, hear you if you wish, with a staff representative if you wish that too, and decide within ten days. Their answer is written and reasoned; it binds your manager.

To appeal is not to complain. It appears in no review and in no file.`,
      },
    },
  },
  {
    after: 'pictures',
    section: {
      key: 'machine-images',
      chapter: chapters.work,
      kind: 'rule',
      title: { fr: 'Images et textes produits par une machine', en: 'Images and texts made by a machine' },
      source: {
        fr: 'Règlement intérieur, article 14 ; règlement (UE) 2024/1689 sur l’intelligence artificielle, article 50',
        en: 'Works rules, article 14; Regulation (EU) 2024/1689 on artificial intelligence, article 50',
      },
      body: {
        fr: `Une image, une voix ou une vidéo produite par une machine est présentée comme telle, dans le message et non dans un coin de l’image : « image de synthèse » suffit.

On ne fait dire à personne ce qu’il n’a pas dit. On ne fabrique ni chantier, ni client, ni collègue, même souriants.

Une machine peut vous aider à écrire ; vous répondez de chaque phrase. Vérifiez les chiffres, les noms et les citations : ce sont eux qu’elle invente le mieux.`,
        en: `An image, a voice or a video made by a machine is presented as such, in the message and not in a corner of the picture: “computer-made image” is enough.

Nobody is made to say what they did not say. We invent no work site, no customer and no colleague, not even smiling ones.

A machine may help you to write; you answer for each sentence. Check figures, names and quotations: these are what it invents best.`,
      },
    },
  },
];

const sections = guideVersion1.sections.flatMap((section) => [
  { ...section, ...changed[section.key] },
  ...added.filter(({ after }) => after === section.key).map(({ section: addition }) => addition),
]);

/** The version in force: what the first said, changed where people remarked on it. */
export const guideVersion2: SampleVersion = {
  number: 2,
  change: 'material',
  publishedAgo: { days: 20, time: '10:00' },
  publishedBy: 'chloe',
  acceptByDays: 21,
  changeSummary: {
    fr: `Votre responsable a dix jours, et non trente, pour répondre à une demande d’accès ; sans réponse, l’accès est accordé.
Un refus se motive par écrit, et les RH le relisent si vous le demandez.
Les images et les textes produits par une machine sont signalés.`,
    en: `Your manager has ten days, not thirty, to answer a request for access; without an answer, access is granted.
A refusal is reasoned in writing, and HR read it again if you ask.
Images and texts made by a machine are marked as such.`,
  },
  title: guideVersion1.title,
  introduction: {
    fr: 'Le guide des bonnes pratiques sur les médias sociaux. Il est fait pour vous encourager, pas pour vous faire taire. Cette version a été discutée à ciel ouvert et relue avec vos représentants. Comptez une dizaine de minutes de lecture ; les changements sont signalés en premier.',
    en: 'The guide of good practices for social media. It is meant to encourage you, not to silence you. This version was discussed in the open and read over with your representatives. Allow ten minutes; what changed is shown first.',
  },
  sections,
};
