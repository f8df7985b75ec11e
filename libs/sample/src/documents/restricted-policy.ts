import type { SampleDocument, SampleSection } from '../types.ts';

const chapters = {
  frame: { fr: 'Cadre', en: 'Frame' },
  measures: { fr: 'Mesures', en: 'Measures' },
  response: { fr: 'Réaction', en: 'Response' },
};

const sections: SampleSection[] = [
  {
    key: 'purpose',
    chapter: chapters.frame,
    kind: 'recommendation',
    title: { fr: 'Objet et esprit', en: 'Purpose and spirit' },
    body: {
      fr: `Cette politique dit comment le Groupe garde la maîtrise de l’information qui circule à son sujet sur les médias sociaux externes. Elle complète le guide public sans le contredire : ce que le guide permet à chacun, cette politique ne le retire à personne.

Elle vise des comportements d’entreprise, des outils et des comptes. Elle n’organise aucune surveillance des salariés, et rien de ce qu’elle prévoit ne peut servir à en établir une.`,
      en: `This policy says how the Group keeps control of the information about it that circulates on external social media. It completes the public guide without contradicting it: what the guide allows everyone, this policy takes from nobody.

It is about company conduct, tools and accounts. It sets up no watching of employees, and nothing it provides may be used to set one up.`,
    },
  },
  {
    key: 'addressees',
    chapter: chapters.frame,
    kind: 'rule',
    title: { fr: 'Destinataires et diffusion', en: 'Addressees and circulation' },
    source: { fr: 'Politique de sécurité du Groupe, chapitre 3', en: 'Group security policy, chapter 3' },
    body: {
      fr: `Elle s’adresse aux entités chargées de la sécurité et des systèmes d’information, aux responsables désignés et aux personnes citées dans l’audience du document, et à elles seules.

Ne la transférez pas, ne l’imprimez pas, n’en citez ni le titre ni l’existence en dehors de ce cercle. Une personne qui en a besoin pour son travail demande à figurer dans l’audience ; la réponse vient du responsable de la sécurité sous cinq jours.`,
      en: `It addresses the entities in charge of security and information systems, the managers designated and the people named in the document’s audience, and only them.

Do not forward it, do not print it, mention neither its title nor its existence outside this circle. Someone who needs it for their work asks to be put in the audience; the security officer answers within five days.`,
    },
  },
  {
    key: 'classification',
    chapter: chapters.frame,
    kind: 'rule',
    title: { fr: 'Quatre degrés d’information', en: 'Four degrees of information' },
    source: { fr: 'Politique de sécurité du Groupe, annexe B', en: 'Group security policy, annex B' },
    body: {
      fr: `- **Publique** : diffusée par le Groupe, libre de reprise.
- **Interne** : utile à tous les salariés, ne sort pas sans approbation de la communication.
- **Restreinte** : réservée à un cercle nommé ; sa sortie cause un dommage.
- **Secrète** : sa sortie met en danger des personnes, le réseau ou la cotation.

Le doute vaut degré supérieur pendant une journée, le temps de poser la question. L’auteur d’une information en fixe le degré ; il ne peut pas classer « restreinte » une information pour éviter une critique.`,
      en: `- **Public**: issued by the Group, free to use.
- **Internal**: useful to all employees, does not leave without approval by communications.
- **Restricted**: for a named circle; its leaving does damage.
- **Secret**: its leaving endangers people, the network or the listing.

In doubt the higher degree holds for one day, time enough to ask. The author of an information sets its degree; nobody may class something “restricted” in order to avoid criticism.`,
    },
  },
  {
    key: 'official-accounts',
    chapter: chapters.measures,
    kind: 'rule',
    title: { fr: 'Comptes officiels', en: 'Official accounts' },
    source: { fr: 'Politique de sécurité du Groupe, chapitre 7', en: 'Group security policy, chapter 7' },
    body: {
      fr: `Chaque compte officiel a un titulaire, un suppléant et une fiche au registre. Les secrets sont dans le coffre du Groupe, jamais sur un téléphone personnel. La double vérification par clé physique est obligatoire.

Le registre est relu tous les trimestres avec la communication. Un compte sans titulaire est fermé sous quinze jours. Au départ d’un titulaire, les accès sont coupés le jour même et les clés renouvelées.`,
      en: `Each official account has a holder, a substitute and an entry in the register. Secrets are in the Group’s vault, never on a personal phone. Two-step verification by hardware key is compulsory.

The register is reviewed every quarter with communications. An account without a holder is closed within fifteen days. When a holder leaves, access is cut the same day and keys are renewed.`,
    },
  },
  {
    key: 'listening',
    chapter: chapters.measures,
    kind: 'rule',
    title: { fr: 'Veille : ce qui est permis et ce qui ne l’est pas', en: 'Listening: what is allowed and what is not' },
    source: {
      fr: 'RGPD, article 6 ; Code du travail, articles L. 1121-1, L. 1222-4 et L. 2312-38',
      en: 'GDPR, article 6; French Labour Code, articles L. 1121-1, L. 1222-4 and L. 2312-38',
    },
    body: {
      fr: `La veille porte sur des mots : nos marques, nos sites, nos pannes. Elle ne porte jamais sur le nom d’un salarié, d’un syndicat ou d’un élu du personnel.

Les messages recueillis sont publics, conservés soixante jours, puis agrégés. Aucun responsable ne peut demander une recherche sur une personne. Une telle demande est refusée et signalée au délégué à la protection des données.

Tout nouvel outil de veille est présenté au comité social et économique avant sa mise en service.`,
      en: `Listening is about words: our brands, our sites, our outages. It is never about the name of an employee, a union or an elected representative.

The messages gathered are public, kept for sixty days, then aggregated. No manager may ask for a search about a person. Such a request is refused and reported to the data protection officer.

Any new listening tool is presented to the works council before it is put to use.`,
    },
  },
  {
    key: 'network-access',
    chapter: chapters.measures,
    kind: 'rule',
    title: { fr: 'Accès depuis les postes de travail', en: 'Access from workstations' },
    source: { fr: 'Charte informatique, articles 9 à 12 ; politique de sécurité, chapitre 5', en: 'IT charter, articles 9 to 12; security policy, chapter 5' },
    body: {
      fr: `L’accès complet est ouvert par l’acceptation du guide et la décision du responsable. Les responsables des systèmes d’information appliquent cette décision en moins d’une heure et ne tiennent aucune liste parallèle.

Certaines salles restent sans accès externe pour tous : supervision du réseau, coffres de clés, salles de crise. La liste en est fixée par le responsable de la sécurité, motivée et révisée chaque année. Le filtrage vise des catégories de sites, pas des personnes.`,
      en: `Full access is opened by accepting the guide and by the manager’s decision. Information-system owners apply this decision in less than an hour and keep no parallel list.

Some rooms stay without external access for everyone: network supervision, key vaults, crisis rooms. The list is set by the security officer, with reasons, and reviewed every year. Filtering aims at categories of sites, not at people.`,
    },
  },
  {
    key: 'exposure',
    chapter: chapters.measures,
    kind: 'risk',
    title: { fr: 'Ce que révèlent des détails assemblés', en: 'What details reveal once assembled' },
    body: {
      fr: `Une photo de badge, un horaire de relève, le nom d’un chantier et la marque d’un boîtier ne valent rien séparément. Mis bout à bout, ils ont permis l’an dernier à un inconnu de se présenter à l’accueil d’un central comme « le remplaçant de l’équipe du jeudi ».

Aucun des quatre auteurs n’avait commis de faute. La réponse n’est donc pas de sanctionner, mais d’expliquer aux équipes exposées, sur place et avec leurs propres images, ce qu’un regard malveillant y lit.`,
      en: `A picture of a badge, a shift time, the name of a work site and the make of a box are worth nothing apart. Put end to end, they allowed a stranger last year to come to the front desk of an exchange as “the Thursday team’s replacement”.

None of the four authors had done anything wrong. The answer, then, is not to punish but to explain to exposed teams, on site and with their own pictures, what a hostile eye reads in them.`,
    },
  },
  {
    key: 'incident-levels',
    chapter: chapters.response,
    kind: 'rule',
    title: { fr: 'En cas de fuite : qui fait quoi, dans quel délai', en: 'In case of a leak: who does what, by when' },
    source: {
      fr: 'Politique de sécurité du Groupe, chapitre 9 ; RGPD, article 33',
      en: 'Group security policy, chapter 9; GDPR, article 33',
    },
    body: {
      fr: `1. **Dans l’heure** : le centre de sécurité qualifie, conserve une preuve et prévient le responsable de la sécurité.
2. **Dans les quatre heures** : communication, juridique et métier décident ensemble de répondre, de demander le retrait ou de laisser passer.
3. **Dans les soixante-douze heures** : si des données personnelles sont en cause, l’autorité de contrôle est avisée.
4. **Dans les dix jours** : retour d’expérience écrit, sans nom d’auteur.

Le retrait se demande par les voies prévues par la plate-forme. On ne contacte pas l’auteur par un faux profil, on ne fait pas pression sur lui.`,
      en: `1. **Within the hour**: the security centre assesses, keeps evidence and tells the security officer.
2. **Within four hours**: communications, legal and the business decide together to answer, to ask for removal or to let it pass.
3. **Within seventy-two hours**: if personal data are concerned, the supervisory authority is notified.
4. **Within ten days**: a written review of lessons, without the author’s name.

Removal is asked for by the platform’s own channels. We do not approach the author under a false profile, and we put no pressure on them.`,
    },
  },
  {
    key: 'employee-cause',
    chapter: chapters.response,
    kind: 'rule',
    title: { fr: 'Quand un salarié est à l’origine', en: 'When an employee is the cause' },
    source: {
      fr: 'Code du travail, articles L. 1331-1 et L. 1332-4 ; loi n° 2016-1691 sur les lanceurs d’alerte',
      en: 'French Labour Code, articles L. 1331-1 and L. 1332-4; Act 2016-1691 on whistleblowers',
    },
    body: {
      fr: `On suppose l’erreur avant la faute. Le salarié est d’abord prévenu par quelqu’un qu’il connaît, et peut corriger lui-même.

Aucune sanction ne se décide sans les ressources humaines, ni dans l’émotion des premières quarante-huit heures. Une personne qui signale une infraction est protégée par la loi, même si son message nous déplaît.

La critique de l’entreprise n’est pas une fuite. Un mandat syndical exercé en ligne n’est pas un incident.`,
      en: `Error is presumed before fault. The employee is first told by someone they know, and may correct the matter themselves.

No sanction is decided without human resources, nor in the heat of the first forty-eight hours. A person who reports an offence is protected by law, even if we dislike the message.

Criticism of the company is not a leak. Union work done online is not an incident.`,
    },
  },
  {
    key: 'review',
    chapter: chapters.response,
    kind: 'recommendation',
    title: { fr: 'Bilan et révision', en: 'Report and review' },
    body: {
      fr: `Le responsable de la sécurité présente chaque année un bilan chiffré : incidents par degré, délais tenus, demandes de recherche refusées, comptes fermés. Les chiffres ne portent jamais sur moins de cinq personnes.

Les destinataires sont invités à proposer des modifications tout au long de l’année. Une mesure qui n’a servi à rien pendant deux ans est supprimée.`,
      en: `Each year the security officer presents figures: incidents by degree, deadlines kept, searches refused, accounts closed. The figures never concern fewer than five people.

Addressees are invited to propose changes throughout the year. A measure that served no purpose for two years is removed.`,
    },
  },
];

/** The confidential policy of security: only its audience may learn that it exists. */
export const restrictedPolicy: SampleDocument = {
  key: 'information-control',
  kind: 'policy',
  owner: 'denis',
  audience: { entities: ['securite'], people: ['denis', 'chloe', 'farid', 'nadia', 'thierry', 'magali', 'martin'] },
  versions: [
    {
      number: 1,
      change: 'material',
      publishedAgo: { days: 74, time: '11:00' },
      publishedBy: 'denis',
      acceptByDays: 12,
      changeSummary: {
        fr: 'Première version. Elle remplace la note de service du chapitre 7 de la politique de sécurité.',
        en: 'First version. It replaces the service note on chapter 7 of the security policy.',
      },
      title: {
        fr: 'Politique de maîtrise de l’information sur les médias sociaux externes',
        en: 'Policy on controlling information on external social media',
      },
      introduction: {
        fr: 'Document à diffusion restreinte. Il dit ce que le Groupe protège, comment, et surtout ce qu’il s’interdit. Vingt minutes de lecture, une acceptation propre.',
        en: 'Restricted circulation. It says what the Group protects, how, and above all what it forbids itself. Twenty minutes to read, and its own acceptance.',
      },
      sections,
    },
  ],
  acknowledgements: [
    { person: 'denis', version: 1, language: 'fr', ago: { days: 74, time: '11:20' } },
    { person: 'jean-marc', version: 1, language: 'fr', ago: { days: 74, time: '14:05' } },
    { person: 'fares', version: 1, language: 'fr', ago: { days: 73, time: '09:12' } },
    { person: 'maud', version: 1, language: 'en', ago: { days: 72, time: '16:48' } },
    { person: 'chloe', version: 1, language: 'fr', ago: { days: 70, time: '10:31' } },
    { person: 'thierry', version: 1, language: 'fr', ago: { days: 61, time: '08:44' } },
    { person: 'ghislaine', version: 1, language: 'fr', ago: { days: 58, time: '15:37' } },
    { person: 'martin', version: 1, language: 'fr', ago: { days: 33, time: '11:02' } },
    { person: 'farid', version: 1, language: 'fr', ago: { days: 9, time: '17:16' } },
  ],
};
