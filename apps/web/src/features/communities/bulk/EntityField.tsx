import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Select } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useOrganization, type EntityInTree } from '../../entities/use-organization.ts';

/** An entity of the organization, each under the one above it. */
export function EntityField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { entities, failed, retry } = useOrganization();
  if (failed) {
    return (
      <p>
        <Trans>This could not be read.</Trans>{' '}
        <LinkButton onClick={retry}>
          <Trans>Try again</Trans>
        </LinkButton>
      </p>
    );
  }
  return (
    <Select label={t`Entity`} hint={t`With all that is below it.`} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t`Choose an entity`}</option>
      {inTreeOrder(entities).map(({ entity, depth }) => (
        <option key={entity.id} value={entity.id}>
          {`${'\u2003'.repeat(depth)}${entity.name} (${format.number(entity.peopleCount)})`}
        </option>
      ))}
    </Select>
  );
}

/** Children right below their parent. */
function inTreeOrder(entities: readonly EntityInTree[]): { entity: EntityInTree; depth: number }[] {
  const below = new Map<string, EntityInTree[]>();
  for (const entity of entities) below.set(entity.parent?.id ?? '', [...(below.get(entity.parent?.id ?? '') ?? []), entity]);
  const walk = (id: string, depth: number): { entity: EntityInTree; depth: number }[] =>
    (below.get(id) ?? []).flatMap((entity) => [{ entity, depth }, ...walk(entity.id, depth + 1)]);
  return walk('', 0);
}
