import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Card, EmptyState, Icon, List, ListItem, SearchBox, Select, VisuallyHidden, useToast } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import type { EditedDocument } from './edited.ts';
import { entitiesToAddressQuery, peopleToAddressQuery, setAudienceMutation } from './audience.graphql.ts';

interface Addressee {
  id: string;
  name: string;
}

/** Whom a restricted document addresses. It acts at once, both ways. */
export function AudiencePanel({ document, onChanged }: { document: EditedDocument; onChanged: () => Promise<unknown> }) {
  const showToast = useToast();
  const [setAudience, saving] = useMutation(setAudienceMutation);
  const [entities, setEntities] = useState<Addressee[]>(document.addressees?.entities ?? []);
  const [people, setPeople] = useState<Addressee[]>(document.addressees?.people ?? []);
  const { refused, act } = useAct();

  if (document.audience === 'everyone') {
    return (
      <Card>
        <EmptyState title={<Trans>Everyone</Trans>} level={2}>
          <Trans>The guide addresses the whole company, in French and in English.</Trans>
        </EmptyState>
      </Card>
    );
  }
  async function save() {
    const input = { documentId: document.id, entityIds: entities.map(({ id }) => id), personIds: people.map(({ id }) => id) };
    if (!(await act(setAudience({ variables: { input } }).then(({ data }) => data?.setAudience.errors)))) return;
    await onChanged();
    showToast({ message: <Trans>The audience is in force.</Trans> });
  }
  return (
    <Card className="stack" aria-labelledby="audience">
      <h2 id="audience">
        <Trans>Who reads and accepts it</Trans>
      </h2>
      <p>
        <Trans>For all others this document does not exist: no title, no link, no search finds it. A change acts at once.</Trans>
      </p>
      <Chosen
        title={<Trans>Entities, with all below them</Trans>}
        empty={<Trans>No entity.</Trans>}
        chosen={entities}
        onRemove={(id) => setEntities(entities.filter((one) => one.id !== id))}
      />
      <EntityChoice chosen={entities} onAdd={(entity) => setEntities([...entities, entity])} />
      <Chosen
        title={<Trans>People by name</Trans>}
        empty={<Trans>Nobody by name.</Trans>}
        chosen={people}
        onRemove={(id) => setPeople(people.filter((one) => one.id !== id))}
      />
      <PersonChoice chosen={people} onAdd={(person) => setPeople([...people, person])} />
      <Refused reason={refused} />
      <ButtonSet>
        <Button kind="primary" busy={saving.loading} onClick={() => void save()}>
          <Trans>Set this audience</Trans>
        </Button>
      </ButtonSet>
    </Card>
  );
}

function Chosen({ title, empty, chosen, onRemove }: { title: ReactNode; empty: ReactNode; chosen: readonly Addressee[]; onRemove: (id: string) => void }) {
  return (
    <div>
      <h3>{title}</h3>
      {chosen.length === 0 && <p className="muted">{empty}</p>}
      <List>
        {chosen.map(({ id, name }) => (
          <ListItem
            key={id}
            title={name}
            after={
              <Button kind="quiet" icon="x" onClick={() => onRemove(id)}>
                <Trans>Remove</Trans>
                <VisuallyHidden> {name}</VisuallyHidden>
              </Button>
            }
          />
        ))}
      </List>
    </div>
  );
}

function EntityChoice({ chosen, onAdd }: { chosen: readonly Addressee[]; onAdd: (entity: Addressee) => void }) {
  const { data } = useQuery(entitiesToAddressQuery);
  // Chosen, then added: the arrow keys choose each entity that they pass.
  const [picked, setPicked] = useState('');
  const left = (data?.entities ?? []).filter(({ id }) => !chosen.some((one) => one.id === id));
  const entity = left.find(({ id }) => id === picked);
  return (
    <div className="row addition">
      <Select label={<Trans>Add an entity</Trans>} value={entity ? picked : ''} onChange={(event) => setPicked(event.currentTarget.value)}>
        <option value="">–</option>
        {left.map(({ id, name, peopleCount }) => (
          <option key={id} value={id}>
            {`${name} (${peopleCount})`}
          </option>
        ))}
      </Select>
      <Button icon="plus" disabled={!entity} onClick={() => entity && onAdd({ id: entity.id, name: entity.name })}>
        <Trans>Add</Trans>
        {entity && <VisuallyHidden> {entity.name}</VisuallyHidden>}
      </Button>
    </div>
  );
}

function PersonChoice({ chosen, onAdd }: { chosen: readonly Addressee[]; onAdd: (person: Addressee) => void }) {
  const { t } = useLingui();
  const [search, setSearch] = useState('');
  const { data } = useQuery(peopleToAddressQuery, { variables: { search }, skip: search.trim().length < 2 });
  const found = search.trim().length < 2 ? [] : (data?.people.nodes ?? []).filter(({ id }) => !chosen.some((one) => one.id === id));
  return (
    <div className="stack stack--2">
      <SearchBox label={t`Add a person`} placeholder={t`Add a person by name`} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
      <List>
        {found.map(({ id, name, jobTitle }) => (
          <ListItem
            key={id}
            before={<Icon name="people" />}
            title={name}
            detail={jobTitle}
            after={
              <Button
                icon="plus"
                onClick={() => {
                  onAdd({ id, name });
                  setSearch('');
                }}
              >
                <Trans>Add</Trans>
                <VisuallyHidden> {name}</VisuallyHidden>
              </Button>
            }
          />
        ))}
      </List>
    </div>
  );
}
