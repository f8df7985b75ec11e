import type { FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, ErrorState, Skeleton } from '@parvis/ui';
import { useParams } from 'react-router';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { NotFoundPage } from '../../../platform/page/NotFoundPage.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { useViewer } from '../../../platform/session/viewer.ts';
import { kitFragment, kitQuery } from './kit.graphql.ts';
import { KitEditor } from './KitEditor.tsx';
import { PublishedKit } from './PublishedKit.tsx';

/** `/communications/kits/:kitId`: a kit being written, or what became of it. */
export function KitPage() {
  const { t } = useLingui();
  const { kitId = '' } = useParams();
  const editor = useViewer().roles.includes('communications_editor');
  const { data, error, refetch } = useQuery(kitQuery, { variables: { id: kitId }, skip: !editor, fetchPolicy: 'cache-and-network' });
  const kit = data?.shareKit;
  if (!editor || data?.shareKit === null) return <NotFoundPage />;
  if (kit) return <ReadKit kit={kit} onChanged={() => refetch()} />;
  return (
    <Page title={t`Share kit`}>
      <Card aria-busy={!error} aria-label={error ? undefined : t`Loading`}>
        {error ? (
          <ErrorState title={<Trans>The kit could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} level={1}>
            <Trans>What you were writing is kept on this device.</Trans>
          </ErrorState>
        ) : (
          <Skeleton width="50%" height="2rem" />
        )}
      </Card>
    </Page>
  );
}

// Its document holds another fragment.
const KIT = 'Kit';

function ReadKit({ kit: from, onChanged }: { kit: FragmentType<KitFragment>; onChanged: () => Promise<unknown> }) {
  const { data, complete } = useFragment({ fragment: kitFragment, fragmentName: KIT, from });
  if (!complete) return null;
  const kit = data as KitFragment;
  return kit.viewerCanEdit ? <KitEditor key={kit.id} kit={kit} onChanged={onChanged} /> : <PublishedKit kit={kit} />;
}
