import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Card, LineChart, Stat } from '@parvis/ui';
import type { CommunityCareQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';

type Figures = NonNullable<NonNullable<CommunityCareQuery['community']>['care']>['figures'];

/** How the community fares, as numbers of a group: drawn, and as a table. */
export function CareFigures({ figures, unanswered }: { figures: Figures; unanswered: number }) {
  const { members, activeInWeek, activeInMonth, postsInMonth, commentsInMonth } = figures;
  const some = useSome();
  return (
    <section className="stack stack--3" aria-labelledby="care-figures">
      <h2 id="care-figures">
        <Trans>How it fares</Trans>
      </h2>
      <div className="stats">
        <Stat figure={some(members)} label={<Plural value={members} one="member" other="members" />} />
        <Stat figure={some(activeInWeek)} label={<Trans>wrote in the last 7 days</Trans>} />
        <Stat figure={some(activeInMonth)} label={<Trans>wrote in the last 28 days</Trans>} />
        <Stat figure={some(postsInMonth)} label={<Trans>posts in 28 days</Trans>} />
        <Stat figure={some(commentsInMonth)} label={<Trans>comments in 28 days</Trans>} />
        <Stat figure={some(unanswered)} label={<Plural value={unanswered} one="question without an answer" other="questions without an answer" />} />
      </div>
      <Card className="stack" aria-labelledby="care-weeks">
        <h3 id="care-weeks">
          <Trans>Week by week</Trans>
        </h3>
        <Weeks figures={figures} />
        <p className="small muted">
          <Trans>A dash: fewer than 5 people wrote, which is not shown. Nobody is shown alone.</Trans>
        </p>
      </Card>
    </section>
  );
}

function useSome() {
  const format = useFormat();
  return (figure: number | null): string => (figure === null ? '–' : format.number(figure));
}

function Weeks({ figures: { weeks } }: { figures: Figures }) {
  const { t } = useLingui();
  const format = useFormat();
  const some = useSome();
  const last = weeks.at(-1);
  const active = some(last?.active ?? null);
  const posts = some(last?.posts ?? null);
  const comments = some(last?.comments ?? null);
  return (
    <LineChart
      title={t`Posts, comments and people who wrote, over 12 weeks. In the last 7 days: posts ${posts}, comments ${comments}, people ${active}.`}
      points={weeks.map(({ startsAt }) => ({ key: startsAt, label: t`Week from ${format.date(startsAt)}`, short: format.date(startsAt) }))}
      series={[
        { key: 'posts', label: t`Posts`, values: weeks.map((week) => week.posts) },
        { key: 'comments', label: t`Comments`, values: weeks.map((week) => week.comments) },
        { key: 'active', label: t`People who wrote`, values: weeks.map((week) => week.active) },
      ]}
      format={(value) => format.number(value)}
      twin={{ summary: <Trans>Read as a table</Trans>, caption: t`Week by week`, rowHeader: t`Week` }}
    />
  );
}
