import type { Language, PostKind } from '@parvis/domain';
import type { PartDrafts } from './kinds/KindFields.tsx';

/** A post while one writes it. */
export interface PostDraft {
  communityId: string;
  kind: PostKind;
  /** What a kind asks for beside the text. */
  parts: PartDrafts;
  title: string;
  body: string;
  /** Chosen by hand; else what the words tell, or the person's own. */
  language: Language | '';
  /** Addresses in the text whose cards were taken away. */
  withoutCardsOf?: readonly string[];
  /** Set by the first send: sending again with it never posts twice, also after a reload or from another device. */
  clientId: string;
}

export const emptyPost: PostDraft = { communityId: '', kind: 'discussion', parts: {}, title: '', body: '', language: '', clientId: '' };
