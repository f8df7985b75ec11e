import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CommunityPosting, CommunityVisibility } from '@parvis/domain';
import type { IconName, Paving, Tint } from '@parvis/ui';

interface VisibilityWords {
  icon: IconName;
  /** Of a community: "Open". */
  name: MessageDescriptor;
  /** "Open community". */
  kind: MessageDescriptor;
  /** Who reads and who comes in. */
  explained: MessageDescriptor;
}

export const visibilityWords: Record<CommunityVisibility, VisibilityWords> = {
  open: { icon: 'globe', name: msg({ message: 'Open', context: 'a community' }), kind: msg`Open community`, explained: msg`Everyone in the company may find it, read it and join.` },
  closed: {
    icon: 'lock',
    name: msg({ message: 'Closed', context: 'a community' }),
    kind: msg`Closed community`,
    explained: msg`Everyone may find it and ask to join; only its members read what is written there.`,
  },
  secret: {
    icon: 'eyeoff',
    name: msg({ message: 'Secret', context: 'a community' }),
    kind: msg`Secret community`,
    explained: msg`Only its members and those its managers invite know that it exists.`,
  },
};

export const languageNames = { fr: msg`French`, en: msg`English` };

/** Who posts, by `Community.posting`. */
export const postingWords: Record<CommunityPosting, { name: MessageDescriptor; explained: MessageDescriptor }> = {
  everyone: { name: msg`Each member`, explained: msg`Members post and comment.` },
  managers: { name: msg`Its managers`, explained: msg`For announcements: managers post, members comment.` },
};

/** The ways of paving, as one would describe them. */
export const pavingNames: Record<Paving, MessageDescriptor> = {
  fan: msg`Fans`,
  bond: msg`Bricks`,
  herringbone: msg`Herringbone`,
  hexagon: msg`Hexagons`,
  opus: msg`Flagstones`,
  octagon: msg`Octagons`,
  wave: msg`Waves`,
};

/** The tints of covers. */
export const tintNames: Record<Tint, MessageDescriptor> = {
  1: msg`Petrol`,
  2: msg`Honey`,
  3: msg`Lavender`,
  4: msg`Fern`,
  5: msg`Apricot`,
  6: msg`Rose`,
  7: msg`Sky`,
  8: msg`Sage`,
};
