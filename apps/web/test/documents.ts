const tree = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

export const section = (position: number, kind: string, title: string, over: Record<string, unknown> = {}) => ({
  __typename: 'Section',
  id: `section_${position}`,
  key: `key-${position}`,
  position,
  kind,
  text: { __typename: 'SectionText', chapter: position < 3 ? 'Parler en son nom' : 'En cas de difficulté', title, body: tree(`Texte ${position}.`), source: '' },
  ...over,
});

/** Version 2 of the guide as it is read: three sections in two chapters. */
export const version = (over: Record<string, unknown> = {}) => ({
  __typename: 'DocumentVersion',
  id: 'version_2',
  number: 2,
  change: 'material',
  acceptBy: '2026-12-15',
  publishedAt: '2026-11-20T08:00:00.000Z',
  inForce: true,
  languages: ['fr', 'en'],
  viewerReading: null,
  text: { __typename: 'DocumentText', language: 'fr', title: 'Bien parler du Groupe', introduction: tree('Six minutes.'), sha256: 'a'.repeat(64), readingMinutes: 6 },
  sections: [section(1, 'rule', 'Ce qui reste à l’intérieur'), section(2, 'recommendation', 'Dire qui l’on est'), section(3, 'risk', 'Une publication ne se reprend pas')],
  ...over,
});

export const asked = { __typename: 'ViewerAcceptance', required: true, accepted: false, acceptBy: '2026-12-15', acceptedVersion: null, acknowledgement: null };

export const acknowledgement = {
  __typename: 'Acknowledgement',
  id: 'acknowledgement_1',
  versionNumber: 2,
  language: 'fr',
  textSha256: 'a'.repeat(64),
  acknowledgedAt: '2026-11-25T09:00:00.000Z',
  index: '41',
  certificatePath: '/files/acknowledgements/acknowledgement_1/certificate.pdf',
};

/** The guide as a reader sees it, asked to accept version 2. */
export const guide = (over: Record<string, unknown> = {}) => ({
  __typename: 'Document',
  id: 'document_guide',
  kind: 'guide',
  audience: 'everyone',
  title: 'Bien parler du Groupe',
  viewerCanWrite: false,
  versionInForce: version(),
  versions: [],
  updateNote: null,
  viewerAcceptance: asked,
  ...over,
});

const words = (kind: string, text: string) => ({ __typename: 'WordChange', kind, text });

/** What became of the first rule between versions 1 and 2. */
export const difference = {
  __typename: 'VersionDifference',
  from: { __typename: 'DocumentVersion', id: 'version_1', number: 1, publishedAt: '2026-03-01T08:00:00.000Z' },
  sections: [
    {
      __typename: 'SectionDifference',
      key: 'key-1',
      kind: 'changed',
      kindBefore: 'rule',
      kindAfter: 'rule',
      position: 1,
      title: 'Ce qui reste à l’intérieur',
      titleWords: [],
      sourceWords: [],
      blocks: [
        {
          __typename: 'BlockDifference',
          kind: 'changed',
          before: null,
          after: null,
          words: [words('same', 'Votre responsable répond dans les '), words('removed', 'trente'), words('added', 'dix'), words('same', ' jours.')],
        },
      ],
    },
  ],
};

const written = (title: string, bodyMarkdown: string) => ({ __typename: 'SectionText', chapter: '', title, bodyMarkdown, source: '' });

/** A section of a draft as its writers see it; its revision changes with its words. */
export const draftSection = (revision: string, over: Record<string, unknown> = {}) => ({
  __typename: 'Section',
  id: 'section_draft',
  key: 'dire',
  position: 1,
  kind: 'recommendation',
  shownWhenSharing: false,
  revision,
  fr: written('Dire qui l’on est', 'Indiquez votre lien.'),
  en: written('Say who you are', 'Say your link.'),
  ...over,
});

/** The guide as HR writes it: version 2 in force, version 3 a draft of one section. */
export const editedGuide = (section: object = draftSection('first')) => ({
  __typename: 'Document',
  id: 'document_guide',
  kind: 'guide',
  audience: 'everyone',
  title: 'Bien parler du Groupe',
  viewerCanWrite: true,
  versionInForce: { __typename: 'DocumentVersion', id: 'version_2', number: 2, acceptBy: null, publishedAt: '2026-11-20T08:00:00.000Z' },
  draft: {
    __typename: 'DocumentVersion',
    id: 'version_3',
    number: 3,
    fr: { __typename: 'DocumentText', title: 'Bien parler du Groupe', introductionMarkdown: '', revision: 'frame-fr' },
    en: { __typename: 'DocumentText', title: 'Speaking well of the Group', introductionMarkdown: '', revision: 'frame-en' },
    sections: [section],
    publicationFaults: [],
  },
  versions: [],
  updateNote: null,
  addressees: null,
});

export { written as draftText };
