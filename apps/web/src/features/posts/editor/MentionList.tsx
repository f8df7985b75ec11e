import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar } from '@parvis/ui';
import type { PeopleToMentionQuery } from '../../../platform/graphql/__generated__/graphql.ts';

export type Mentionable = PeopleToMentionQuery['people']['nodes'][number];

export interface MentionListProps {
  id: string;
  people: readonly Mentionable[];
  /** Index of the person that Enter would choose. */
  active: number;
  query: string;
  place: { left: number; top: number };
  onChoose: (person: Mentionable) => void;
}

export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** Who can be mentioned, below what is being typed. The focus stays in the text, which says which line is active. */
export function MentionList({ id, people, active, query, place, onChoose }: MentionListProps) {
  const { t } = useLingui();
  const count = people.length;
  return (
    <div className="menu mentions" style={{ left: place.left, top: place.top }}>
      <p className="sr" role="status">
        {count > 0 ? <Plural value={count} one="One person" other="# people" /> : query && <Trans>Nobody by that name</Trans>}
      </p>
      {count === 0 && <p className="muted small mentions__none">{query ? <Trans>Nobody by that name</Trans> : <Trans>Type a name</Trans>}</p>}
      {count > 0 && (
        <ul role="listbox" id={id} aria-label={t`People to mention`}>
          {people.map((person, index) => (
            <li
              key={person.id}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === active}
              // Pressing must not take the focus out of the text.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(person)}
            >
              <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />
              <span>
                <b>{person.name}</b>
                <br />
                <span className="muted small">{person.jobTitle}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
