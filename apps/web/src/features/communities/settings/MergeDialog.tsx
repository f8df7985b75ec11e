import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { mergeExposes, type CommunityVisibility } from '@parvis/domain';
import { Button, ButtonSet, Dialog, Note, Select, useToast } from '@parvis/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { communityPath } from '../../../platform/navigation/address.ts';
import { myCommunitiesQuery } from '../communities.graphql.ts';
import { managedQuery, mergeMutation } from '../lifecycle.graphql.ts';

export interface MergeDialogProps {
  community: { id: string; name: string; visibility: CommunityVisibility; memberCount: number | null };
  onClose: () => void;
}

/** Merges a community into another that one manages. What becomes of whom is said first; it cannot be undone. */
export function MergeDialog({ community, onClose }: MergeDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const showToast = useToast();
  const { refused, act } = useAct();
  const [intoId, setIntoId] = useState('');
  const { data, loading } = useQuery(managedQuery, { fetchPolicy: 'cache-and-network' });
  const [merge, merging] = useMutation(mergeMutation, { refetchQueries: [myCommunitiesQuery] });
  const places = (data?.viewer?.person.managerOf ?? []).filter(({ id, archivedAt }) => id !== community.id && !archivedAt);
  const into = places.find(({ id }) => id === intoId);
  const exposes = into !== undefined && mergeExposes(community.visibility, into.visibility);
  const { name } = community;
  const other = into?.name ?? '';
  const members = community.memberCount ?? 0;
  const readers = into?.memberCount ?? 0;

  async function send() {
    const answer = merge({ variables: { input: { communityId: community.id, intoId } } });
    if (!(await act(answer.then((sent) => sent.data?.mergeCommunity.errors)))) return;
    const remaining = (await answer).data?.mergeCommunity.community;
    showToast({ message: <Trans>{name} is now part of {other}.</Trans> });
    onClose();
    if (remaining) await navigate(communityPath(remaining));
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={<Trans>Merge {name}</Trans>}
      closeLabel={t`Close`}
      footer={
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button kind="danger" busy={merging.loading} disabled={!into || exposes} onClick={() => void send()}>
            <Trans>Merge</Trans>
          </Button>
        </ButtonSet>
      }
    >
      <div className="stack">
        {!loading && places.length === 0 ? (
          <p>
            <Trans>You manage no other community. Ask to manage the one that is to stay, then merge.</Trans>
          </p>
        ) : (
          <Select label={t`Into which community that you manage`} value={intoId} onChange={(event) => setIntoId(event.target.value)}>
            <option value="">{t`Choose a community`}</option>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </Select>
        )}
        <div role="status">
          {exposes && (
            <Note kind="warning">
              <Trans>{other} is less closed than {name}: what is written here would be read by more people. Choose one that is at least as closed.</Trans>
            </Note>
          )}
          {into && !exposes && (
            <Note kind="warning">
              <ul className="bullets">
                <li>
                  <Trans>All posts go to {other}. Links to posts and comments stay; nobody is told anew.</Trans>
                </li>
                <li>
                  <Plural value={members} one={`The one member here becomes a member of ${other}.`} other={`The # members here become members of ${other}.`} />
                </li>
                {into.visibility !== 'open' && (
                  <li>
                    <Plural value={readers} one={`What is written here will be read by its one member.`} other={`What is written here will be read by its # members.`} />
                  </li>
                )}
                <li>
                  <Trans>{name} is archived, and its address leads to {other}. This cannot be undone.</Trans>
                </li>
              </ul>
            </Note>
          )}
        </div>
        <Refused reason={refused} />
      </div>
    </Dialog>
  );
}
