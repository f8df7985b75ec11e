import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Card, EmptyState, KeyValue, PageHeader, Skeleton } from '@parvis/ui';
import { Failed } from '../../platform/page/Failed.tsx';
import type { MyAcknowledgementsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { Page } from '../../platform/page/Page.tsx';
import { myAcknowledgementsQuery } from './acknowledgements.graphql.ts';
import { inGroups } from './Proof.tsx';

type Given = NonNullable<MyAcknowledgementsQuery['viewer']>['acknowledgements']['nodes'][number];

/** Each version I accepted, with its proof. */
export function AcknowledgementsPage() {
  const { t } = useLingui();
  const { data, error, refetch, fetchMore } = useQuery(myAcknowledgementsQuery, { fetchPolicy: 'cache-and-network' });
  const given = data?.viewer?.acknowledgements;
  return (
    <Page title={t`What I accepted`}>
      <PageHeader
        title={<Trans>What I accepted</Trans>}
        lede={<Trans>Each version, in the very words that you read. Nobody can change or withdraw these records, not even us.</Trans>}
      />
      {error && !given && (
        <Failed error={error} title={<Trans>Your acceptances could not be read</Trans>} onRetry={() => refetch()}>
          <Trans>They are kept; nothing was changed.</Trans>
        </Failed>
      )}
      {!error && !given && (
        <Card aria-busy="true" aria-label={t`Loading`}>
          <Skeleton width="60%" />
        </Card>
      )}
      {given?.nodes.length === 0 && (
        <Card>
          <EmptyState
            title={<Trans>Nothing yet</Trans>}
            level={2}
            action={
              <Button href="/guide" kind="primary">
                <Trans>Read the guide</Trans>
              </Button>
            }
          >
            <Trans>What you accept will stand here, with its certificate.</Trans>
          </EmptyState>
        </Card>
      )}
      {given?.nodes.map((one) => (
        <GivenCard key={one.id} given={one} />
      ))}
      {given?.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: given.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </Page>
  );
}

function GivenCard({ given }: { given: Given }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, document, version, versionNumber, language, acknowledgedAt, textSha256, index, certificatePath } = given;
  const title = document?.title ?? t`A document that you no longer see`;
  return (
    <section className="proof stack" aria-labelledby={id}>
      <h2 id={id}>
        <Trans>
          {title}, version {versionNumber}
        </Trans>
      </h2>
      <KeyValue
        items={[
          { key: 'at', label: <Trans>Accepted on</Trans>, value: format.dateTime(acknowledgedAt) },
          { key: 'language', label: <Trans>Language</Trans>, value: language === 'fr' ? t`French` : t`English` },
          { key: 'hash', label: <Trans>Fingerprint</Trans>, value: inGroups(textSha256), valueClass: 'hash' },
          { key: 'index', label: <Trans>Record</Trans>, value: <Trans>no. {index} of the register</Trans> },
        ]}
      />
      <ButtonSet>
        <Button icon="dl" href={certificatePath} download>
          <Trans>Download the certificate</Trans>
        </Button>
        {version && (
          <Button kind="quiet" icon="dl" href={`/files/versions/${version.id}/${language}.md`} download>
            <Trans>Exact text</Trans>
          </Button>
        )}
        {document && version && (
          <Button kind="quiet" href={`/documents/${document.id}/versions/${version.id}`}>
            <Trans>Read it again</Trans>
          </Button>
        )}
      </ButtonSet>
    </section>
  );
}
