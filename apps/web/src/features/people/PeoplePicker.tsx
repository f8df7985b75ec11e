import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Chip, Icon, List, ListItem, SearchBox, VisuallyHidden } from '@parvis/ui';
import { useRef, useState } from 'react';
import type { FindPeopleQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useSearch } from '../../platform/navigation/use-filters.ts';
import { findPeopleQuery } from './people.graphql.ts';
import '../communities/communities.css';

export type PickedPerson = Pick<FindPeopleQuery['people']['nodes'][number], 'id' | 'name'>;

export interface PeoplePickerProps {
  /** Names the group: "Whom to invite". */
  label: string;
  chosen: readonly PickedPerson[];
  onChange: (people: PickedPerson[]) => void;
  max: number;
}

/** Chooses colleagues by name: a search, what it found with a button each, and the chosen ones, each with a way back. */
export function PeoplePicker({ label, chosen, onChange, max }: PeoplePickerProps) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const typing = useSearch(search, setSearch);
  const { data, error } = useQuery(findPeopleQuery, { variables: { search }, skip: search.length < 2 });
  const found = search.length < 2 ? undefined : data?.people.nodes;
  const count = found?.length ?? 0;
  const full = chosen.length >= max;

  function add(person: PickedPerson) {
    onChange([...chosen, { id: person.id, name: person.name }]);
    field.current?.select();
    field.current?.focus();
  }
  function remove(id: string) {
    onChange(chosen.filter((person) => person.id !== id));
    field.current?.focus();
  }

  return (
    <div role="group" aria-label={label} className="stack stack--3">
      {chosen.length > 0 && (
        <div className="chosen-people" role="group" aria-label={t`Chosen`}>
          {chosen.map(({ id, name }) => (
            <Chip key={id} set onClick={() => remove(id)}>
              {name}
              <Icon name="x" />
              <VisuallyHidden>{t`, remove`}</VisuallyHidden>
            </Chip>
          ))}
        </div>
      )}
      <SearchBox label={t`A name, a job, a site`} autoComplete="off" ref={field} autoFocus {...typing} />
      <p className="hint" role="status">
        {error && <Trans>Our server did not answer. Try again in a moment.</Trans>}
        {full && <Trans>That is as many as can be chosen at once: {max}.</Trans>}
        {!full && found && <Plural value={count} _0="Nobody by that name." one="# person found." other="# people found." />}
      </p>
      {found && count > 0 && (
        <div className="found-people">
          <List>
            {found.map((person) => {
              const isChosen = chosen.some(({ id }) => id === person.id);
              return (
                <ListItem
                  key={person.id}
                  before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} />}
                  title={person.name}
                  detail={[person.jobTitle, person.site].filter(Boolean).join(', ')}
                  after={
                    <Button disabled={isChosen || full} onClick={() => add(person)}>
                      {isChosen ? <Trans>Chosen</Trans> : <Trans>Add</Trans>}
                      <VisuallyHidden> {person.name}</VisuallyHidden>
                    </Button>
                  }
                />
              );
            })}
          </List>
        </div>
      )}
    </div>
  );
}
