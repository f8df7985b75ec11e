import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Card, Skeleton } from '@parvis/ui';
import { useState } from 'react';
import { LanguageSwitch } from '../../../platform/i18n/LanguageSwitch.tsx';
import { Failed } from '../../../platform/page/Failed.tsx';
import { Comparison, type ComparisonView } from '../Comparison.tsx';
import { ComparisonSwitch } from '../ComparisonSwitch.tsx';
import { differenceQuery } from '../reading.graphql.ts';

/** What the draft changes to the version in force. */
export function DifferencePanel({ from, to }: { from: { id: string; number: number }; to: { id: string; number: number } }) {
  const { t } = useLingui();
  const [language, setLanguage] = useState<Language>('fr');
  const [view, setView] = useState<ComparisonView>('inline');
  const { data, error, refetch } = useQuery(differenceQuery, { variables: { from: from.id, to: to.id, language }, fetchPolicy: 'cache-and-network' });
  const difference = data?.documentVersion?.difference;
  return (
    <div className="stack">
      <div className="row">
        <LanguageSwitch label={t`Language`} value={language} onChange={setLanguage} />
        <ComparisonSwitch view={view} onChange={setView} />
      </div>
      {error && !difference && (
        <Failed error={error} title={<Trans>The versions could not be read</Trans>} onRetry={() => refetch()} />
      )}
      {!error && !difference && (
        <Card aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="70%" />
        </Card>
      )}
      {difference && <Comparison sections={difference.sections} view={view} before={from.number} after={to.number} language={language} />}
    </div>
  );
}
