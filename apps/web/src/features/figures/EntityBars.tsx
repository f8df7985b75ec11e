import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { Adoption } from './AdoptionPanel.tsx';

/** The large entities as bars, the most advanced first; the table has them all. */
export function EntityBars({ adoption }: { adoption: Adoption }) {
  const { t } = useLingui();
  const format = useFormat();
  const { byEntity } = adoption;
  const root = byEntity.find(({ parentId }) => parentId === null);
  const below = byEntity.filter(({ parentId }) => parentId !== null && parentId === root?.entity.id);
  const drawn = (below.length > 0 ? below : byEntity).flatMap(({ entity, people, accepted }) =>
    people && accepted !== null ? [{ entity, people, share: accepted / people }] : [],
  );
  const hidden = byEntity.some(({ people, accepted }) => people === null || accepted === null);
  return (
    <>
      <BarChart
        max={1}
        format={format.percent}
        bars={drawn
          .sort((a, b) => b.share - a.share)
          .map(({ entity, people, share }) => {
            const count = format.number(people);
            return {
              key: entity.id,
              value: share,
              label: (
                <>
                  {entity.name}{' '}
                  <span className="muted small">
                    <Trans>· {count} people</Trans>
                  </span>
                </>
              ),
            };
          })}
        twin={{ summary: <Trans>Read these figures as a table</Trans>, caption: t`Adoption by large entity`, rowHeader: t`Entity`, valueHeader: t`Have accepted` }}
      />
      {hidden && (
        <p className="small muted">
          <Trans>An entity of fewer than 5 people never shows a figure of its own, not even by subtraction.</Trans>
        </p>
      )}
    </>
  );
}
