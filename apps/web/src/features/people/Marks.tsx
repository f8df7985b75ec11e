import { useLingui } from '@lingui/react/macro';
import { Badge } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { roleNames } from '../identity/role-names.ts';
import type { Profile } from './ProfilePage.tsx';

/** In which parts a person speaks, for everyone to know: with what it covers and since when, in words. */
export function Marks({ person }: { person: Profile }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const communities = format.list(person.managerOf.map(({ name }) => name));
  const entities = format.list(person.managedEntities.map(({ name }) => name));
  return (
    <>
      {person.managerOf.length > 0 && (
        <span title={t`Manages ${communities}`}>
          <Badge kind="accent">{i18n._(roleNames.community_manager)}</Badge>
        </span>
      )}
      {person.managedEntities.length > 0 && (
        <span title={t`Manages ${entities}`}>
          <Badge>{i18n._(roleNames.manager)}</Badge>
        </span>
      )}
      {person.ambassador && (
        <span title={t`Since ${format.date(person.ambassador.since)}`}>
          <Badge kind="promo" icon="horn">
            {i18n._(roleNames.ambassador)}
          </Badge>
        </span>
      )}
      {person.roles.map(({ role, since }) => (
        <span key={role} title={t`Since ${format.date(since)}`}>
          <Badge>{i18n._(roleNames[role])}</Badge>
        </span>
      ))}
    </>
  );
}
