import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IconName } from '@parvis/ui';

/** Pages that are about me: behind the avatar, and in the quick access. */
export const myPlaces: readonly { key: string; label: MessageDescriptor; icon: IconName; href: string }[] = [
  { key: 'communities', label: msg`My communities`, icon: 'talks', href: '/communities/mine' },
  { key: 'drafts', label: msg`My drafts`, icon: 'pen', href: '/me/drafts' },
  { key: 'scheduled', label: msg`My scheduled posts`, icon: 'clock', href: '/me/scheduled' },
  { key: 'bookmarks', label: msg`Put aside`, icon: 'mark', href: '/me/bookmarks' },
  { key: 'following', label: msg`What I follow and mute`, icon: 'bell', href: '/me/following' },
  { key: 'calendar', label: msg`My calendar`, icon: 'cal', href: '/me/calendar' },
  { key: 'decisions', label: msg`Decisions on my texts`, icon: 'law', href: '/me/decisions' },
  { key: 'acknowledgements', label: msg`What I accepted`, icon: 'checkc', href: '/me/acknowledgements' },
  { key: 'preferences', label: msg`My preferences`, icon: 'ul', href: '/me/preferences' },
  { key: 'devices', label: msg`My devices`, icon: 'phone', href: '/me/devices' },
];
