import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '@parvis/ui';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { useViewer } from '../../platform/session/viewer.ts';

interface Named {
  id: string;
  name: string;
}

export interface LookedAfterFieldsProps {
  /** Who looks after it today, also one who left since. */
  owner: Named | null | undefined;
  /** Of its community, managers first. */
  members: readonly { person: Named }[] | undefined;
  /** The first day that can be chosen, as 2026-12-15. */
  from?: string;
}

/** Who looks after what managers put at hand, and on which day: the fields `ownerId` and `reviewOn` of a form. */
export function LookedAfterFields({ owner, members = [], from }: LookedAfterFieldsProps) {
  const { t } = useLingui();
  const { id: me, name } = useViewer().person;
  const people = new Map([...(owner ? [owner] : []), { id: me, name }, ...members.map(({ person }) => person)].map((one) => [one.id, one.name]));
  return (
    <>
      <Select label={t`Who looks after it`} {...useFieldProps('ownerId')}>
        {[...people].map(([id, called]) => (
          <option key={id} value={id}>
            {called}
          </option>
        ))}
      </Select>
      <TextField type="date" label={t`To be reviewed on`} min={from} {...useFieldProps('reviewOn')} />
    </>
  );
}
