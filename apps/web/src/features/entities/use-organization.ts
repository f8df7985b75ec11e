import { useQuery } from '@apollo/client/react';
import type { OrganizationQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { organizationQuery } from './entities.graphql.ts';

export type EntityInTree = OrganizationQuery['entities'][number];

export interface Organization {
  /** Parents before children. */
  entities: readonly EntityInTree[];
  failed: boolean;
  retry: () => void;
}

/** The organization tree, read once. */
export function useOrganization(): Organization {
  const { data, error, refetch } = useQuery(organizationQuery);
  return { entities: data?.entities ?? [], failed: Boolean(error) && !data, retry: () => void refetch() };
}
