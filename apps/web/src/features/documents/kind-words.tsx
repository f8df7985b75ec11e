import { useLingui } from '@lingui/react/macro';
import type { SectionKind } from '@parvis/domain';
import type { BadgeKind, ClauseKind, IconName } from '@parvis/ui';

/** How a kind of section looks. */
export const kindLooks: Record<SectionKind, { clause: ClauseKind; badge: BadgeKind; icon: IconName }> = {
  rule: { clause: 'rule', badge: 'rule', icon: 'law' },
  recommendation: { clause: 'reco', badge: 'reco', icon: 'bulb' },
  risk: { clause: 'risk', badge: 'risk', icon: 'warn' },
};

/** How a kind of section is called, and what it asks of the reader. */
export function useKindWords(): Record<SectionKind, { name: string; detail: string }> {
  const { t } = useLingui();
  return {
    rule: { name: t`Rule`, detail: t`· to be followed` },
    recommendation: { name: t`Recommendation`, detail: t`· a good practice` },
    risk: { name: t`Risk`, detail: t`· to know before acting` },
  };
}
