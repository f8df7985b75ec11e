import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { Card, Skeleton } from '@parvis/ui';
import { Navigate } from 'react-router';
import { NotFoundPage } from '../../../platform/page/NotFoundPage.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { guideIdQuery } from '../reading.graphql.ts';

/** `/hr/documents`: leads to the guide's editor. */
export function GuideEditorPage() {
  const { t } = useLingui();
  const { data, error } = useQuery(guideIdQuery);
  if (data?.guide) return <Navigate to={`/hr/documents/${data.guide.id}`} replace />;
  if (data ?? error) return <NotFoundPage />;
  return (
    <Page title={t`Write a document`}>
      <Card aria-busy="true" aria-label={t`Loading`}>
        <Skeleton width="50%" />
      </Card>
    </Page>
  );
}
