import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, Note, Select, useToast } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { AudienceLine } from '../AudienceLine.tsx';
import { placesToPostQuery } from '../posts.graphql.ts';
import { moveOutlookQuery, movePostMutation } from './moving.graphql.ts';

/** Moves a post to another community. Who will read it there is said before one confirms. */
export function MoveDialog({ post, onClose }: { post: { id: string; community: { id: string } }; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const { refused, act } = useAct();
  const [communityId, setCommunityId] = useState('');
  const { data, error, loading } = useQuery(placesToPostQuery);
  const outlook = useQuery(moveOutlookQuery, { variables: { postId: post.id, communityId }, skip: !communityId, fetchPolicy: 'network-only' });
  const [move, moving] = useMutation(movePostMutation);
  const places = (data?.viewer?.communities.nodes ?? []).filter(({ id, viewerCanPost }) => viewerCanPost && id !== post.community.id);
  const there = communityId ? outlook.data?.post?.moveTo : undefined;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!there || there.refusal) return;
    const { name } = there.community;
    const done = await act(move({ variables: { input: { postId: post.id, communityId } } }).then((answer) => answer.data?.movePost.errors));
    if (!done) return;
    showToast({ message: <Trans>The post now stands in {name}.</Trans> });
    onClose();
  }

  return (
    <Dialog open onClose={onClose} title={<Trans>Move this post</Trans>} closeLabel={t`Close`}>
      <form className="stack stack--5" onSubmit={(event) => void send(event)} noValidate>
        <p>
          <Trans>Its comments, reactions and readings go along. Every link to it stays.</Trans>
        </p>
        {error && !data ? (
          <Refused reason={t`Our server did not answer. Try again in a moment.`} />
        ) : !loading && places.length === 0 ? (
          <p>
            <Trans>There is no other community in which you may post.</Trans>
          </p>
        ) : (
          <Select label={t`Where to`} value={communityId} onChange={(event) => setCommunityId(event.target.value)}>
            <option value="">{t`Choose a community`}</option>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <div role="status" className="stack stack--3">
          {there?.refusal && <Note kind="warning">{there.refusal.message}</Note>}
          {there && !there.refusal && (
            <Note kind={there.isWider ? 'warning' : 'plain'}>
              <p>
                <b>
                  {there.isWider ? <Trans>People will read it who cannot read it now.</Trans> : <Trans>Who will be able to read it:</Trans>}
                </b>
              </p>
              <AudienceLine community={there.community} />
            </Note>
          )}
        </div>
        <Refused reason={refused ?? (outlook.error ? t`Our server did not answer. Try again in a moment.` : null)} />
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" kind="primary" icon="move" busy={moving.loading} disabled={!there || Boolean(there.refusal)}>
            <Trans>Move the post</Trans>
          </Button>
        </ButtonSet>
      </form>
    </Dialog>
  );
}
