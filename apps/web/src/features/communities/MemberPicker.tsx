import { useQuery } from '@apollo/client/react';
import { Plural, useLingui } from '@lingui/react/macro';
import { Avatar, FieldGroup, Pick, Picks, SearchBox } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import { useSearch } from '../../platform/navigation/use-filters.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { membersQuery } from './members.graphql.ts';
import './communities.css';

export interface PickedMember {
  id: string;
  name: string;
}

export interface MemberPickerProps {
  communityId: string;
  /** What the person chosen becomes: "Successor". */
  label: string;
  chosen: string | null;
  onChoose: (member: PickedMember) => void;
  /** Who is not offered. */
  without?: string;
  autoFocus?: boolean;
  /** Said where there is nobody, whether by the name sought or at all. */
  nobody: (sought: boolean) => ReactNode;
}

/** Chooses one member of a community, of however many, by name: managers are offered first. */
export function MemberPicker({ communityId, label, chosen, onChoose, without, autoFocus, nobody }: MemberPickerProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const { data, previousData, error, refetch } = useQuery(membersQuery, { variables: { id: communityId, search: search || null } });
  const members = (data ?? (error ? undefined : previousData))?.community?.members?.nodes.filter(({ person }) => person.id !== without);
  const count = members?.length ?? 0;
  return (
    <div className="stack stack--3">
      <SearchBox
        label={t`A name, a job, a site`}
        autoComplete="off"
        autoFocus={autoFocus}
        // It seeks at once; the form around it is not to be sent.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        {...useSearch(search, setSearch)}
      />
      {error && !members && <FailedList error={error} onRetry={() => void refetch()} />}
      {!error && !members && <LoadingList lines={2} />}
      <p className={count > 0 ? 'sr' : undefined} role="status">
        {members && (count === 0 ? nobody(search !== '') : search && <Plural value={count} one="# member shown" other="# members shown" />)}
      </p>
      {members && count > 0 && (
        <FieldGroup label={label}>
          <div className="found-people">
            <Picks>
              {members.map(({ person: { id, name, photoUrl, jobTitle, site } }) => (
                <Pick
                  key={id}
                  name={`member-${communityId}`}
                  value={id}
                  checked={chosen === id}
                  onChange={() => onChoose({ id, name })}
                  before={<Avatar id={id} name={name} photo={photoUrl} />}
                  label={name}
                  detail={[jobTitle, site].filter(Boolean).join(', ')}
                />
              ))}
            </Picks>
          </div>
        </FieldGroup>
      )}
    </div>
  );
}
