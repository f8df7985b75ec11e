import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Note, useToast } from '@parvis/ui';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import { myCommunitiesQuery } from './communities.graphql.ts';
import type { CommunityInFrame } from './community-context.ts';
import { restoreMutation } from './lifecycle.graphql.ts';

/** That a community is archived, by whom and why; its managers open it again with one press. */
export function ArchivedNote({ community }: { community: CommunityInFrame }) {
  const format = useFormat();
  const showToast = useToast();
  const { refused, act } = useAct();
  const [restore, { loading }] = useMutation(restoreMutation, { variables: { input: { communityId: community.id } }, refetchQueries: [myCommunitiesQuery] });
  const { archivedAt, archivedBy, archiveReason } = community;
  const { hold } = useKeptFocus<HTMLElement>(archivedAt);
  if (!archivedAt) return null;
  const ago = format.ago(archivedAt);
  const who = archivedBy?.name ?? '';
  return (
    <Note kind="plain" icon="lock">
      <div className="stack stack--2">
        <p>
          <b>{who ? <Trans>Archived {ago} by {who}: it is read, no longer written.</Trans> : <Trans>Archived {ago}: it is read, no longer written.</Trans>}</b>
        </p>
        {archiveReason && <p>{archiveReason}</p>}
        {community.viewerCanRestore && (
          <ButtonSet>
            <Button
              busy={loading}
              onClick={() => {
                hold();
                void act(restore().then(({ data }) => data?.restoreCommunity.errors)).then((done) => done && showToast({ message: <Trans>Open again, as it was.</Trans> }));
              }}
            >
              <Trans>Open it again</Trans>
            </Button>
          </ButtonSet>
        )}
        <Refused reason={refused} />
      </div>
    </Note>
  );
}
