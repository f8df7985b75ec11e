import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Crumbs, EmptyState, ErrorState, PageHeader, Skeleton, Tabs } from '@parvis/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { NotFoundPage } from '../../../platform/page/NotFoundPage.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { AdoptionPanel } from '../../figures/AdoptionPanel.tsx';
import { pathOf } from '../VersionHistory.tsx';
import { AudiencePanel } from './AudiencePanel.tsx';
import { DifferencePanel } from './DifferencePanel.tsx';
import type { EditedDocument } from './edited.ts';
import { editDocumentQuery, startDraftMutation } from './editor.graphql.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { NotePanel } from './NotePanel.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { TextPanel } from './TextPanel.tsx';
import '../documents.css';

/** `/hr/documents/:documentId`: writing a document, and how far it is accepted. */
export function EditDocumentPage() {
  const { t } = useLingui();
  const { documentId = '' } = useParams();
  const { data, error, refetch } = useQuery(editDocumentQuery, { variables: { id: documentId }, fetchPolicy: 'cache-and-network' });
  const document = data?.document;
  if (document?.viewerCanWrite) return <Editing key={document.id} document={document} onChanged={() => refetch()} />;
  if (data) return <NotFoundPage />;
  return (
    <Page title={t`Write a document`}>
      <Card aria-busy={!error} aria-label={error ? undefined : t`Loading`}>
        {error ? (
          <ErrorState title={<Trans>The document could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} level={1}>
            <Trans>What you were writing is kept on this device.</Trans>
          </ErrorState>
        ) : (
          <Skeleton width="50%" height="2rem" />
        )}
      </Card>
    </Page>
  );
}

function Editing({ document, onChanged }: { document: EditedDocument; onChanged: () => Promise<unknown> }) {
  const { t } = useLingui();
  const [places, setPlaces] = useSearchParams();
  const [publishing, setPublishing] = useState(false);
  const { draft, versionInForce: inForce } = document;
  const number = draft?.number ?? inForce?.number ?? 1;
  const forceNumber = inForce?.number;
  const tabs = [
    {
      key: 'text',
      label: <Trans>Text</Trans>,
      panel: draft ? <TextPanel draft={draft} onChanged={onChanged} /> : <NoDraft document={document} onChanged={onChanged} />,
    },
    ...(draft && inForce
      ? [{ key: 'difference', label: <Trans>Changes to v. {forceNumber}</Trans>, panel: <DifferencePanel from={inForce} to={draft} /> }]
      : []),
    { key: 'audience', label: <Trans>Audience</Trans>, panel: <AudiencePanel document={document} onChanged={onChanged} /> },
    ...(inForce ? [{ key: 'adoption', label: <Trans>Adoption of v. {forceNumber}</Trans>, panel: <AdoptionPanel versionId={inForce.id} /> }] : []),
    { key: 'history', label: <Trans>History</Trans>, panel: <HistoryPanel document={document} /> },
    ...(inForce ? [{ key: 'note', label: <Trans>Note</Trans>, panel: <NotePanel document={document} onChanged={onChanged} /> }] : []),
  ];
  const wanted = places.get('tab');
  const shown = tabs.some(({ key }) => key === wanted) && wanted ? wanted : 'text';
  return (
    <Page title={t`Write – ${document.title}`}>
      <PageHeader
        crumbs={
          <Crumbs
            label={t`You are here`}
            items={[
              { href: '/documents', label: <Trans>Documents</Trans> },
              { href: pathOf(document), label: document.title },
            ]}
          />
        }
        title={draft ? <Trans>Version {number}, being written</Trans> : <Trans>Version {number}, in force</Trans>}
        actions={
          draft && (
            <>
              <Button kind="primary" onClick={() => setPublishing(true)}>
                <Trans>Publish</Trans>
              </Button>
              <Button icon="eye" href={`/documents/${document.id}/versions/${draft.id}`}>
                <Trans>Preview</Trans>
              </Button>
            </>
          )
        }
        lede={draft ? <Trans>Only those who write this document see the draft. It is saved while you write.</Trans> : undefined}
      />
      <Tabs label={t`Work on the document`} tabs={tabs} value={shown} onChange={(tab) => setPlaces({ tab }, { replace: true })} />
      {draft && (
        <PublishDialog draft={draft} first={!inForce} open={publishing} onClose={() => setPublishing(false)} onPublished={onChanged} />
      )}
    </Page>
  );
}

function NoDraft({ document, onChanged }: { document: EditedDocument; onChanged: () => Promise<unknown> }) {
  const [start, { loading }] = useMutation(startDraftMutation);
  const { refused, act } = useAct();
  const next = (document.versionInForce?.number ?? 0) + 1;
  async function begin() {
    if (await act(start({ variables: { input: { documentId: document.id } } }).then(({ data }) => data?.startDraft.errors))) await onChanged();
  }
  return (
    <Card>
      <EmptyState
        level={2}
        title={<Trans>No version is being written</Trans>}
        action={
          <Button kind="primary" busy={loading} onClick={() => void begin()}>
            <Trans>Write version {next}</Trans>
          </Button>
        }
      >
        <Trans>The next one starts as a copy of the version in force, in both languages.</Trans>
      </EmptyState>
      <Refused reason={refused} />
    </Card>
  );
}
