import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Crumbs, EmptyState, PageHeader, Select, Skeleton } from '@parvis/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failed } from '../../platform/page/Failed.tsx';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { Comparison, type ComparisonView } from './Comparison.tsx';
import { ComparisonSwitch } from './ComparisonSwitch.tsx';
import { differenceQuery } from './reading.graphql.ts';
import { pathOf } from './VersionHistory.tsx';
import './documents.css';

/** `/documents/:documentId/changes?from=&to=`: any two versions, word by word. */
export function ComparisonPage() {
  const { t } = useLingui();
  const format = useFormat();
  const language = useLanguage();
  const [places, setPlaces] = useSearchParams();
  const from = places.get('from') ?? '';
  const to = places.get('to') ?? '';
  const [view, setView] = useState<ComparisonView>('inline');
  const { data, error, refetch, previousData } = useQuery(differenceQuery, { variables: { to, from, language } });
  const version = (data ?? previousData)?.documentVersion;
  const document = version?.document;
  if (data && (!document || !version?.difference)) return <NotFoundPage />;
  const choose = (name: 'from' | 'to', id: string) => setPlaces({ from, to, [name]: id }, { replace: true });
  const options = document?.versions.map(({ id, number, publishedAt }) => (
    <option key={id} value={id}>
      {publishedAt ? t`Version ${number}, ${format.date(publishedAt)}` : t`Version ${number}, draft`}
    </option>
  ));
  return (
    <Page title={document ? t`Changes – ${document.title}` : t`Changes`}>
      <PageHeader
        crumbs={document && <Crumbs label={t`You are here`} items={[{ href: pathOf(document), label: document.title }]} />}
        title={<Trans>What changes between two versions</Trans>}
      />
      {error && !document && (
        <Failed error={error} title={<Trans>The versions could not be read</Trans>} onRetry={() => refetch()} />
      )}
      {!error && !document && (
        <Card aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="70%" />
        </Card>
      )}
      {document && version?.difference && (
        <>
          <div className="cols cols--2">
            <Select label={<Trans>From version</Trans>} value={from} onChange={(event) => choose('from', event.currentTarget.value)}>
              {options}
            </Select>
            <Select label={<Trans>To version</Trans>} value={to} onChange={(event) => choose('to', event.currentTarget.value)}>
              {options}
            </Select>
          </div>
          <ComparisonSwitch view={view} onChange={setView} />
          {from === to ? (
            <Card>
              <EmptyState title={<Trans>The same version twice</Trans>} level={2}>
                <Trans>Choose another one to compare it with.</Trans>
              </EmptyState>
            </Card>
          ) : (
            <Comparison sections={version.difference.sections} view={view} before={version.difference.from.number} after={version.number} language={language} />
          )}
        </>
      )}
    </Page>
  );
}
