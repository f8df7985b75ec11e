import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { reactions, type Reaction } from '@parvis/domain';
import type { IconName } from '@parvis/ui';

/** The name of each reaction and its drawing, in the order they are offered. The word comes first: a drawing alone says too little. */
const words: Record<Reaction, { icon: IconName; label: MessageDescriptor }> = {
  like: { icon: 'thumb', label: msg`Like` },
  thanks: { icon: 'heart', label: msg`Thanks` },
  bravo: { icon: 'star', label: msg`Bravo` },
  support: { icon: 'ring', label: msg`Support` },
  insightful: { icon: 'bulb', label: msg`Insightful` },
  funny: { icon: 'smile', label: msg`Funny` },
};

export const reactionChoices = reactions.map((kind) => ({ kind, ...words[kind] }));
export const reactionWords = (kind: Reaction) => words[kind];
