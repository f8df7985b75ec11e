import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CommunityVisibility } from '@parvis/domain';
import type { IconName } from '@parvis/ui';

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
