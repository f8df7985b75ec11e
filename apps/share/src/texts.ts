import type { Language } from '@parvis/domain';

/** What the site says of itself. What a page says comes from its approved copy. */
interface Texts {
  /** Its own name, to offer it from the other language. */
  language: string;
  locale: string;
  skip: string;
  more: (host: string) => string;
  sharedBy: (company: string) => string;
  foot: { label: string; accessibility: string; legal: string; privacy: string };
  paths: { home: string; accessibility: string; legal: string };
  home: { title: string; text: (company: string) => string };
  gone: { title: string; text: string };
  unknown: { title: string; text: string };
  busy: { title: string; text: string };
  refused: { title: string; text: string };
  legal: {
    title: string;
    publisher: string;
    publishedBy: (company: string) => string;
    notice: string;
    noNotice: string;
    content: string;
    contentText: string;
    privacy: string;
    privacyTexts: string[];
  };
  accessibility: { title: string; state: string; stateText: string; done: string; doneTexts: string[]; help: string; helpText: (company: string) => string };
}

const fr: Texts = {
  language: 'Français',
  locale: 'fr_FR',
  skip: 'Aller au contenu',
  more: (host) => `En savoir plus sur ${host}`,
  sharedBy: (company) =>
    `Cette page est partagée par des personnes qui travaillent chez ${company} et qui s’expriment en leur nom. Le contenu ci-dessus est approuvé par l’entreprise.`,
  foot: {
    label: 'À propos de ce site',
    accessibility: 'Accessibilité\u00a0: non conforme',
    legal: 'Mentions légales',
    privacy: 'Vie privée\u00a0: aucun traceur',
  },
  paths: { home: '/', accessibility: '/accessibilite', legal: '/mentions-legales' },
  home: {
    title: 'Pages publiques',
    text: (company) => `Cette adresse sert les pages que ${company} a choisi de publier. Chacune s’ouvre par le lien qui vous a été envoyé.`,
  },
  gone: {
    title: 'Ce contenu n’est plus disponible',
    text: 'Le lien que vous avez suivi menait à une page qui n’est plus publiée.',
  },
  unknown: {
    title: 'Cette page n’existe pas',
    text: 'Vérifiez que l’adresse est entière\u00a0: un lien coupé ou recopié ne s’ouvre pas.',
  },
  busy: {
    title: 'Cette page ne répond pas pour l’instant',
    text: 'Rien à faire de votre côté. Réessayez dans une minute.',
  },
  refused: { title: 'Cette demande n’est pas comprise', text: 'Ouvrez le lien tel qu’il vous a été envoyé.' },
  legal: {
    title: 'Mentions légales',
    publisher: 'Éditeur',
    publishedBy: (company) => `Ces pages sont publiées par ${company}.`,
    notice: 'Les mentions légales complètes de l’entreprise',
    noNotice: 'L’entreprise n’a pas indiqué ici l’adresse de ses mentions légales complètes (siège, direction de la publication, hébergement).',
    content: 'Contenu',
    contentText: 'Chaque page est une copie approuvée par l’entreprise, avec une date de fin. Les personnes qui la partagent s’expriment en leur nom.',
    privacy: 'Vie privée',
    privacyTexts: [
      'Ce site ne dépose aucun cookie, n’exécute aucun script et ne fait appel à aucun autre site.',
      'Les ouvertures sont comptées par page, par réseau et par heure. Ni votre adresse ni votre navigateur ne sont gardés par ce site.',
    ],
  },
  accessibility: {
    title: 'Accessibilité',
    state: 'État\u00a0: non conforme',
    stateText:
      'Ces pages n’ont pas encore été auditées selon le référentiel général d’amélioration de l’accessibilité (RGAA). Sans audit, la loi demande de les dire non conformes, quel que soit le soin qu’elles ont reçu.',
    done: 'Ce qui a été fait',
    doneTexts: [
      'Tout se lit et s’utilise au clavier, sans script, dans l’ordre de lecture.',
      'Les textes gardent un contraste d’au moins 7 pour\u00a01, en clair comme en sombre.',
      'Les images ont un texte de remplacement, écrit par l’entreprise.',
      'Les pages se lisent sur 320 pixels de large et avec un texte agrandi à 200\u00a0%.',
    ],
    help: 'Un passage vous résiste\u202f?',
    helpText: (company) =>
      `Dites-le à ${company} ou à la personne qui vous a envoyé le lien\u00a0: le contenu doit vous être donné sous une autre forme. Sans réponse, vous pouvez saisir le Défenseur des droits.`,
  },
};

const en: Texts = {
  language: 'English',
  locale: 'en_GB',
  skip: 'Skip to content',
  more: (host) => `Find out more at ${host}`,
  sharedBy: (company) => `This page is shared by people who work at ${company} and who speak in their own name. The content above is approved by the company.`,
  foot: {
    label: 'About this site',
    accessibility: 'Accessibility: not compliant',
    legal: 'Legal notice',
    privacy: 'Privacy: no trackers',
  },
  paths: { home: '/en', accessibility: '/en/accessibility', legal: '/en/legal-notice' },
  home: {
    title: 'Public pages',
    text: (company) => `This address serves the pages that ${company} chose to publish. Each one opens from the link that was sent to you.`,
  },
  gone: { title: 'This content is no longer available', text: 'The link that you followed led to a page that is no longer published.' },
  unknown: { title: 'This page does not exist', text: 'Check that the address is whole: a link that was cut or retyped does not open.' },
  busy: { title: 'This page does not answer at the moment', text: 'Nothing for you to do. Try again in a minute.' },
  refused: { title: 'This request is not understood', text: 'Open the link as it was sent to you.' },
  legal: {
    title: 'Legal notice',
    publisher: 'Publisher',
    publishedBy: (company) => `These pages are published by ${company}.`,
    notice: 'The full legal notice of the company',
    noNotice: 'The company did not give here the address of its full legal notice (registered office, publication director, hosting).',
    content: 'Content',
    contentText: 'Each page is a copy approved by the company, with an end date. The people who share it speak in their own name.',
    privacy: 'Privacy',
    privacyTexts: [
      'This site sets no cookie, runs no script and calls no other site.',
      'Openings are counted by page, by network and by hour. This site keeps neither your address nor your browser’s name.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    state: 'Status: not compliant',
    stateText:
      'These pages have not yet been audited against the French accessibility standard (RGAA). Without an audit, the law asks to call them not compliant, whatever care they received.',
    done: 'What was done',
    doneTexts: [
      'Everything can be read and used by keyboard, without scripts, in reading order.',
      'Text keeps a contrast of at least 7 to 1, in light and dark alike.',
      'Images have a text alternative, written by the company.',
      'Pages can be read at 320 pixels wide and with text enlarged to 200%.',
    ],
    help: 'Does something resist you?',
    helpText: (company) =>
      `Tell ${company}, or the person who sent you the link: the content must be given to you in another form. In France, without an answer, you may turn to the Défenseur des droits.`,
  },
};

export const texts: Record<Language, Texts> = { fr, en };
