import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, EmptyState, ErrorState, LineChart, Skeleton, Stat, Table } from '@parvis/ui';
import type { AdoptionQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { adoptionQuery } from './adoption.graphql.ts';
import { EntityBars } from './EntityBars.tsx';

type Version = NonNullable<AdoptionQuery['documentVersion']>;
export type Adoption = NonNullable<Version['adoption']>;

/** How far a version is accepted: by entity and over time, each as a drawing and as a table. Never about a person. */
export function AdoptionPanel({ versionId }: { versionId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(adoptionQuery, { variables: { versionId }, fetchPolicy: 'cache-and-network' });
  const version = data?.documentVersion;
  if (version?.adoption) return <Figures version={version} adoption={version.adoption} />;
  return (
    <Card aria-busy={!error && !data} aria-label={!error && !data ? t`Loading` : undefined}>
      {error ? (
        <ErrorState title={<Trans>The figures could not be read</Trans>} onRetry={() => void refetch()} retryLabel={<Trans>Try again</Trans>} level={2} />
      ) : data ? (
        <EmptyState title={<Trans>No figures</Trans>} level={2} />
      ) : (
        <Skeleton width="60%" />
      )}
    </Card>
  );
}

const day = 86_400_000;

function Figures({ version, adoption }: { version: Version; adoption: Adoption }) {
  const { t } = useLingui();
  const format = useFormat();
  const { people, accepted } = adoption;
  const { number, acceptBy } = version;
  const left = acceptBy ? Math.ceil((Date.parse(acceptBy) - Date.now()) / day) : null;
  const share = people && accepted !== null ? accepted / people : null;
  const count = accepted ?? 0;
  const deadline = acceptBy && format.date(acceptBy);
  const all = people ?? 0;
  return (
    <section className="stack" aria-labelledby="adoption">
      <h2 id="adoption">
        <Trans>Adoption of version {number}, in force</Trans>
      </h2>
      <div className="stats">
        <Stat
          figure={share === null ? '–' : format.percent(share)}
          label={accepted === null ? <HiddenFigure /> : <Plural value={count} one="have accepted, one person" other="have accepted, # people" />}
        />
        <Stat
          figure={people === null ? '–' : format.number(people)}
          label={<Plural value={all} one="person it addresses" other="people it addresses" />}
        />
        {left !== null && (
          <Stat
            figure={left >= 0 ? <Plural value={left} one="# day" other="# days" /> : <Trans>Passed</Trans>}
            label={<Trans>until {deadline}, the day asked for</Trans>}
          />
        )}
      </div>
      <div className="split split--even">
        <Card className="stack" aria-labelledby="by-entity">
          <h3 id="by-entity">
            <Trans>By entity</Trans>
          </h3>
          <EntityBars adoption={adoption} />
        </Card>
        <Card className="stack" aria-labelledby="over-time">
          <h3 id="over-time">
            <Trans>Over time</Trans>
          </h3>
          <OverTime adoption={adoption} />
        </Card>
      </div>
      <Card flush aria-labelledby="each-entity">
        <div className="card__head">
          <h3 id="each-entity">
            <Trans>Adoption by entity</Trans>
          </h3>
        </div>
        <Table caption={t`Adoption by entity`} captionHidden>
          <thead>
            <tr>
              <th scope="col">{t`Entity`}</th>
              <th scope="col" className="r">{t`People`}</th>
              <th scope="col" className="r">{t`Have accepted`}</th>
              <th scope="col" className="r">{t`Share of its people`}</th>
            </tr>
          </thead>
          <tbody>
            {adoption.byEntity.map(({ entity, people: those, accepted: given }) => (
              <tr key={entity.id}>
                <th scope="row">{entity.name}</th>
                {those === null || given === null ? (
                  <td colSpan={3} className="r muted">
                    <HiddenFigure />
                  </td>
                ) : (
                  <>
                    <td className="r">{format.number(those)}</td>
                    <td className="r">{format.number(given)}</td>
                    <td className="r">{those > 0 ? format.percent(given / those) : '–'}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </section>
  );
}

/** Says why there is no figure. */
export function HiddenFigure() {
  return <Trans>not shown, it would tell of fewer than 5 people</Trans>;
}

function OverTime({ adoption }: { adoption: Adoption }) {
  const { t } = useLingui();
  const format = useFormat();
  const { overTime, people } = adoption;
  const last = overTime.at(-1);
  if (!last || !people) {
    return (
      <p className="muted">
        <Trans>Nothing to draw yet.</Trans>
      </p>
    );
  }
  const now = last.accepted === null ? '–' : format.percent(last.accepted / people);
  const date = format.date(last.on);
  return (
    <LineChart
      title={t`Share of people who have accepted: ${now} on ${date}.`}
      points={overTime.map(({ on }) => ({ key: on, label: format.date(on) }))}
      series={[{ key: 'accepted', label: t`Have accepted`, values: overTime.map(({ accepted }) => (accepted === null ? null : accepted / people)) }]}
      format={format.percent}
      twin={{ summary: <Trans>Read these figures as a table</Trans>, caption: t`Adoption over time`, rowHeader: t`Day` }}
    />
  );
}
