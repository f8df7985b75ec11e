import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, Card, EmptyState, ErrorState, Skeleton } from '@parvis/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import type { ReadDocument, ReadVersion } from './chapters.ts';
import { DocumentReading } from './DocumentReading.tsx';
import { guideIdQuery, readDocumentQuery, readVersionQuery } from './reading.graphql.ts';
import { pathOf } from './VersionHistory.tsx';

/** `/guide` */
export function GuidePage() {
  const { data, error, refetch } = useQuery(guideIdQuery);
  if (data?.guide) return <Reading id={data.guide.id} />;
  if (data) return <NoGuide />;
  return <Waiting failed={Boolean(error)} onRetry={() => void refetch()} />;
}

/** `/documents/:documentId` and `/documents/:documentId/versions/:versionId` */
export function DocumentPage() {
  const { documentId = '', versionId } = useParams();
  return versionId ? <EarlierReading key={versionId} id={documentId} versionId={versionId} /> : <Reading key={documentId} id={documentId} />;
}

function useDocument(id: string, language: Language) {
  const answer = useQuery(readDocumentQuery, { variables: { id, language }, fetchPolicy: 'cache-and-network' });
  useLive({ room: { kind: 'guide' } }, (signal) => {
    if (signal.type === 'missed' || signal.type === 'rightsChanged' || (signal.type === 'documentChanged' && signal.documentId === id)) void answer.refetch();
  });
  return { ...answer, document: answer.data ? answer.data.document : answer.previousData?.document };
}

function Reading({ id }: { id: string }) {
  const interfaceLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const { document, data, error, loading, refetch } = useDocument(id, language);
  const shown = useKeptVersion(document, language);
  if (document && shown.version) {
    return (
      <Page title={document.title}>
        <DocumentReading
          key={shown.version.id}
          document={document}
          version={shown.version}
          language={language}
          onLanguage={setLanguage}
          onReload={() => void refetch().then(shown.release, () => undefined)}
        />
      </Page>
    );
  }
  if (data && !loading) return document ? <OnlyDraft document={document} /> : <NotFoundPage />;
  return <Waiting failed={Boolean(error)} onRetry={() => void refetch()} />;
}

/** The version that was in force when the reader came: it isn't taken away from under their eyes. */
function useKeptVersion(document: ReadDocument | null | undefined, language: Language) {
  const [kept, setKept] = useState<ReadVersion | null>(null);
  const inForce = document?.versionInForce ?? null;
  const follows = inForce && (!kept || kept.id === inForce.id);
  if (follows && kept !== inForce) setKept(inForce);
  // The kept one is in the language that was read; another language shows what is in force.
  const stale = !follows && kept !== null && kept.text?.language !== language;
  return { version: follows || stale ? inForce : kept, release: () => setKept(null) };
}

function EarlierReading({ id, versionId }: { id: string; versionId: string }) {
  const navigate = useNavigate();
  const interfaceLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const { document, data, error, loading } = useDocument(id, language);
  const { data: found, previousData, error: versionError, loading: versionLoading, refetch } = useQuery(readVersionQuery, { variables: { id: versionId, language } });
  const version = found?.documentVersion ?? previousData?.documentVersion;
  if (document && version) {
    if (version.document?.id !== document.id) return <NotFoundPage />;
    return (
      <Page title={document.title}>
        <DocumentReading {...{ document, version, language }} onLanguage={setLanguage} onReload={() => void navigate(pathOf(document))} />
      </Page>
    );
  }
  if (data && found && !loading && !versionLoading) return <NotFoundPage />;
  return <Waiting failed={Boolean(error ?? versionError)} onRetry={() => void refetch()} />;
}

function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <Page title={t`Guide`}>
      <Card aria-busy={!failed} aria-label={failed ? undefined : t`Loading`}>
        {failed ? (
          <ErrorState title={<Trans>The text could not be read</Trans>} onRetry={onRetry} retryLabel={<Trans>Try again</Trans>} level={1}>
            <Trans>Nothing was changed, and what you read is kept.</Trans>
          </ErrorState>
        ) : (
          <div className="stack">
            <h1 className="sr">{t`Loading`}</h1>
            <Skeleton width="40%" height="2rem" />
            <Skeleton width="90%" />
            <Skeleton width="70%" />
          </div>
        )}
      </Card>
    </Page>
  );
}

function NoGuide() {
  const { t } = useLingui();
  return (
    <Page title={t`Guide`}>
      <Card>
        <EmptyState level={1} title={<Trans>No guide yet</Trans>}>
          <Trans>Human resources have not published one. It will come here.</Trans>
        </EmptyState>
      </Card>
    </Page>
  );
}

function OnlyDraft({ document }: { document: ReadDocument }) {
  return (
    <Page title={document.title}>
      <Card>
        <EmptyState
          level={1}
          title={document.title}
          action={
            document.viewerCanWrite && (
              <Button href={`/hr/documents/${document.id}`}>
                <Trans>Write it</Trans>
              </Button>
            )
          }
        >
          <Trans>Nothing is published yet.</Trans>
        </EmptyState>
      </Card>
    </Page>
  );
}
