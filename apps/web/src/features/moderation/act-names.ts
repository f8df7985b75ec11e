import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IconName } from '@parvis/ui';
import type { ModerationAct } from '../../platform/graphql/__generated__/graphql.ts';

/** What was decided, in a word. */
export const actNames: Record<ModerationAct, { name: MessageDescriptor; icon: IconName }> = {
  hide: { name: msg`Hidden`, icon: 'eyeoff' },
  restore: { name: msg`Shown again`, icon: 'eye' },
  dismiss: { name: msg`Left as it is`, icon: 'check' },
  lock: { name: msg`Discussion closed`, icon: 'lock' },
  unlock: { name: msg`Discussion open again`, icon: 'talk' },
};
