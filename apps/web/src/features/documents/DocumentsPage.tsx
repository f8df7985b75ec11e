import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, Icon, List, ListItem, PageHeader, Skeleton, VisuallyHidden } from '@parvis/ui';
import { useState } from 'react';
import { Failed } from '../../platform/page/Failed.tsx';
import type { DocumentsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Page } from '../../platform/page/Page.tsx';
import { CreatePolicyDialog } from './CreatePolicyDialog.tsx';
import { documentsQuery } from './documents-list.graphql.ts';
import { pathOf } from './VersionHistory.tsx';

/** `/documents`: the guide, and the policies that address the reader or that they write. */
export function DocumentsPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(documentsQuery, { fetchPolicy: 'cache-and-network' });
  const [creating, setCreating] = useState(false);
  const documents = data?.allDocuments;
  return (
    <Page title={t`Documents`}>
      <PageHeader
        title={<Trans>Documents</Trans>}
        lede={<Trans>The guide, and what is written for you. Nobody sees here what is not for them.</Trans>}
        actions={
          data?.viewer?.viewerCanCreatePolicy && (
            <Button icon="plus" onClick={() => setCreating(true)}>
              <Trans>New policy</Trans>
            </Button>
          )
        }
      />
      {error && !documents && (
        <Failed error={error} title={<Trans>The documents could not be read</Trans>} onRetry={() => refetch()} />
      )}
      {!error && !documents && (
        <Card aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="60%" />
        </Card>
      )}
      {documents && (
        <Card flush>
          {documents.length === 0 ? (
            <p className="card__body muted">
              <Trans>No document yet.</Trans>
            </p>
          ) : (
            <List pad>
              {documents.map((document) => (
                <DocumentRow key={document.id} document={document} />
              ))}
            </List>
          )}
        </Card>
      )}
      <CreatePolicyDialog open={creating} onClose={() => setCreating(false)} />
    </Page>
  );
}

function DocumentRow({ document }: { document: DocumentsQuery['allDocuments'][number] }) {
  const format = useFormat();
  const { id, kind, audience, title, versionInForce: version, viewerAcceptance, viewerCanWrite } = document;
  const number = version?.number;
  const published = version?.publishedAt && format.date(version.publishedAt);
  const deadline = viewerAcceptance.acceptBy && format.date(viewerAcceptance.acceptBy);
  return (
    <ListItem
      before={<Icon name={kind === 'guide' ? 'book' : 'law'} />}
      title={title}
      href={version ? pathOf(document) : `/hr/documents/${id}`}
      detail={
        version ? (
          <Trans>
            Version {number} · {published}
          </Trans>
        ) : (
          <Trans>Nothing is published yet.</Trans>
        )
      }
      after={
        viewerCanWrite && (
          <Button kind="quiet" icon="pen" href={`/hr/documents/${id}`}>
            <Trans>Write</Trans>
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        )
      }
    >
      <div className="row row--tight">
        {audience === 'restricted' && (
          <Badge icon="lock">
            <Trans>Restricted</Trans>
          </Badge>
        )}
        {viewerAcceptance.required && !viewerAcceptance.accepted && (
          <Badge kind="promo" icon="clock">
            {deadline ? <Trans>To be accepted by {deadline}</Trans> : <Trans>To be accepted</Trans>}
          </Badge>
        )}
        {viewerAcceptance.accepted && (
          <Badge kind="reco" icon="check">
            <Trans>Accepted</Trans>
          </Badge>
        )}
      </div>
    </ListItem>
  );
}
