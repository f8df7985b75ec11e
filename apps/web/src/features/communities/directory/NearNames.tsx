import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Icon } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { visibilityWords } from '../community-words.ts';
import { communitiesLikeQuery } from './directory.graphql.ts';

/** Fewer letters resemble too much. */
const least = 3;

/** While a name is being typed: the five nearest that exist already. They are asked for once the hand rests, and said to who can't see them. */
export function NearNames() {
  const { i18n } = useLingui();
  const format = useFormat();
  const name = useRested(String((useWatch({ name: 'name' }) as string | undefined) ?? '').trim());
  const { data, previousData } = useQuery(communitiesLikeQuery, { variables: { name }, skip: name.length < least });
  const near = name.length < least ? [] : ((data ?? previousData)?.communitiesLike ?? []);
  return (
    <div role="status">
      {near.length > 0 && (
        <div className="near-names stack stack--2">
          <p>
            <b>
              <Trans>These exist already. Is it one of them?</Trans>
            </b>
          </p>
          <ul className="stack stack--1">
            {near.map((community) => {
              const members = community.memberCount ?? 0;
              const shown = format.number(members);
              return (
                <li key={community.id}>
                  <Icon name={visibilityWords[community.visibility].icon} size="s" />
                  <Anchor href={`/communities/${community.id}`}>{community.name}</Anchor>
                  <span className="small muted">
                    {i18n._(visibilityWords[community.visibility].name)}
                    {community.memberCount !== null && (
                      <>
                        {' · '}
                        <Plural value={members} one={`${shown} member`} other={`${shown} members`} />
                      </>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What is typed, once the hand has rested a quarter of a second. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}
