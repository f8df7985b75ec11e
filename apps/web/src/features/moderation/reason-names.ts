import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BadgeKind, IconName } from '@parvis/ui';
import type { ReportReason } from '../../platform/graphql/__generated__/graphql.ts';

interface ReasonWords {
  name: MessageDescriptor;
  /** What a person may have seen, to choose by. */
  detail: MessageDescriptor;
  icon: IconName;
  kind: BadgeKind;
}

/** Why something is reported, in the order offered. */
export const reasonNames: Record<ReportReason, ReasonWords> = {
  personal_data: { name: msg`Privacy`, detail: msg`A face, a name or an address that should not be here`, icon: 'user', kind: 'risk' },
  disrespect: { name: msg`Respect`, detail: msg`Hurtful to a person or a group`, icon: 'talk', kind: 'neutral' },
  confidential: { name: msg`Confidentiality`, detail: msg`Figures, plans or customers not meant for everyone here`, icon: 'lock', kind: 'danger' },
  misleading: { name: msg`Misleading`, detail: msg`False, and someone may act on it`, icon: 'warn', kind: 'risk' },
  off_topic: { name: msg`Off topic`, detail: msg`Belongs elsewhere`, icon: 'move', kind: 'neutral' },
  other: { name: msg`Something else`, detail: msg`Say what in the note`, icon: 'flag', kind: 'neutral' },
};
