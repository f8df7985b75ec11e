import { Trans } from '@lingui/react/macro';
import { Anchor } from '@parvis/ui';

export interface Rule {
  documentId: string;
  versionId: string;
  versionNumber: number;
  key: string;
  title: string;
}

/** Where a rule is read, in the version that it was cited from. */
export function ruleHref({ documentId, versionId, key }: Pick<Rule, 'documentId' | 'versionId' | 'key'>): string {
  return `/documents/${documentId}/versions/${versionId}#section-${key}`;
}

/** The rule that a decision rests on, with the version of that day. */
export function RuleLink({ rule }: { rule: Rule }) {
  const { title, versionNumber } = rule;
  return (
    <Trans>
      Rule of the guide, version {versionNumber}: <Anchor href={ruleHref(rule)}>{title}</Anchor>
    </Trans>
  );
}
