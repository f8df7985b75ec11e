import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Dialog, FieldGroup, Pick, Picks, SearchBox, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import { useSearch } from '../../platform/navigation/use-filters.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { communityPageQuery, myCommunitiesQuery } from './communities.graphql.ts';
import { handOverMutation } from './joining.graphql.ts';
import { membersQuery } from './members.graphql.ts';

/** The last manager names a successor and leaves, in one act. */
export function HandOverDialog({ community, onClose, onLeft }: { community: { id: string; name: string }; onClose: () => void; onLeft: () => void }) {
  const { t } = useLingui();
  const me = useViewer().person.id;
  const showToast = useToast();
  const { refused, act } = useAct();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, previousData, error, refetch } = useQuery(membersQuery, { variables: { id: community.id, search: search || null } });
  const [handOver, { loading }] = useMutation(handOverMutation, { refetchQueries: [communityPageQuery, myCommunitiesQuery, membersQuery] });
  const members = (data ?? previousData)?.community?.members?.nodes.filter(({ person }) => person.id !== me);
  const { name } = community;

  async function send() {
    if (!chosen) return;
    const done = await act(handOver({ variables: { input: { communityId: community.id, personId: chosen } } }).then(({ data: answer }) => answer?.handOverCommunity.errors));
    if (!done) return;
    showToast({ message: <Trans>You have left {name}.</Trans> });
    onLeft();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Who will manage {name}?</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Stay</Trans>
          </Button>
          <Button kind="primary" busy={loading} disabled={!chosen} onClick={() => void send()}>
            <Trans>Name and leave</Trans>
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          <Trans>You are its only manager. Choose a member who takes over: that person manages the community as soon as you leave.</Trans>
        </p>
        <SearchBox label={t`A name, a job, a site`} {...useSearch(search, setSearch)} />
        {error && !members && <FailedList error={error} onRetry={() => void refetch()} />}
        {!error && !members && <LoadingList lines={2} />}
        {members?.length === 0 && (
          <p role="status">{search ? <Trans>Nobody by that name here.</Trans> : <Trans>You are its only member. Invite someone first, or archive it.</Trans>}</p>
        )}
        {members && members.length > 0 && (
          <FieldGroup label={t`Successor`}>
            <div className="found-people">
              <Picks>
                {members.map(({ person }) => (
                  <Pick
                    key={person.id}
                    name="successor"
                    value={person.id}
                    checked={chosen === person.id}
                    onChange={() => setChosen(person.id)}
                    before={<Avatar id={person.id} name={person.name} photo={person.photoUrl} />}
                    label={person.name}
                    detail={[person.jobTitle, person.site].filter(Boolean).join(', ')}
                  />
                ))}
              </Picks>
            </div>
          </FieldGroup>
        )}
        <Refused reason={refused} />
      </div>
    </Dialog>
  );
}
