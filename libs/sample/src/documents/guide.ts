import { guideAcknowledgements } from './guide-acknowledgements.ts';
import { guideVersion1 } from './guide-version-1.ts';
import { guideVersion2 } from './guide-version-2.ts';
import type { SampleDocument } from '../types.ts';

/** The public guide of good practices for social media, pinned for everyone. */
export const guide: SampleDocument = {
  key: 'social-media-guide',
  kind: 'guide',
  owner: 'chloe',
  audience: 'everyone',
  versions: [guideVersion1, guideVersion2],
  updateNote: {
    by: 'chloe',
    ago: { days: 20, time: '10:15' },
    text: {
      fr: 'Deux choses viennent directement de vos remarques : la réponse en dix jours, et le droit de demander une relecture. Il y a eu 41 remarques sur le brouillon, toutes ont une réponse. Si une phrase reste obscure, dites-le dans « Le guide en chantier » : la suite s’écrit là.',
      en: 'Two things come straight from your remarks: an answer within ten days, and the right to ask for a second look. There were 41 remarks on the draft and each has its answer. If a sentence is still obscure, say so in “Le guide en chantier”: what comes next is written there.',
    },
  },
  acknowledgements: guideAcknowledgements,
};
