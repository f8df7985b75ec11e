import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Card, Icon, VisuallyHidden } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { EntityInTree, Organization } from './use-organization.ts';

export interface OrganizationTreeProps {
  organization: Organization;
  /** The entity that is looked at; null for the whole company. */
  current: string | null;
  /** Where an entity leads; null for the whole company. */
  hrefOf: (entityId: string | null) => string;
}

/** The organization as links: what leads to the entity that is looked at is unfolded, with what lies right below it. */
export function OrganizationTree({ organization, current, hrefOf }: OrganizationTreeProps) {
  const { t } = useLingui();
  const { entities } = organization;
  const roots = entities.filter(({ parent }) => !parent);
  const open = new Set([...pathTo(entities, current), ...roots.map(({ id }) => id)]);
  if (entities.length === 0 && !organization.failed) return null;
  return (
    <Card panel className="stack" aria-labelledby="organization">
      <h2 id="organization">
        <Trans>Organization</Trans>
      </h2>
      {organization.failed ? (
        <Button onClick={organization.retry}>
          <Trans>Read the organization again</Trans>
        </Button>
      ) : (
        <nav aria-label={t`Organization tree`} className="org-card">
          <Branch {...{ entities, open, current, hrefOf }} parentId={null} />
        </nav>
      )}
    </Card>
  );
}

interface BranchProps {
  entities: readonly EntityInTree[];
  open: ReadonlySet<string>;
  parentId: string | null;
  current: string | null;
  hrefOf: (entityId: string | null) => string;
}

function Branch({ entities, open, parentId, current, hrefOf }: BranchProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <ul className={parentId ? 'nav' : 'nav org'}>
      {entities
        .filter(({ parent }) => (parent?.id ?? null) === parentId)
        .map(({ id, name, peopleCount }) => {
          const hasMore = entities.some(({ parent }) => parent?.id === id);
          const people = format.number(peopleCount);
          return (
            <li key={id}>
              <Anchor href={hrefOf(id)} aria-current={id === current ? 'true' : undefined}>
                <Icon name={!parentId ? 'build' : hasMore ? (open.has(id) ? 'down' : 'right') : 'people'} size="s" />
                <span className="grow">{name}</span>
                <span className="small muted num" aria-hidden="true">
                  {people}
                </span>
                <VisuallyHidden>{t`, ${people} people`}</VisuallyHidden>
              </Anchor>
              {hasMore && open.has(id) && <Branch {...{ entities, open, current, hrefOf }} parentId={id} />}
            </li>
          );
        })}
    </ul>
  );
}

function pathTo(entities: readonly EntityInTree[], id: string | null): string[] {
  const entity = entities.find((one) => one.id === id);
  return entity ? [...pathTo(entities, entity.parent?.id ?? null), entity.id] : [];
}
