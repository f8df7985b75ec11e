import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, ConfirmDialog, SectionHead, lazily, useToast } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { CommunityInFrame } from './community-context.ts';
import { withdrawMarkMutation } from './lifecycle.graphql.ts';

const MarkDialog = lazily(() => import('./MarkDialog.tsx').then((module) => ({ default: module.MarkDialog })));

/** The word beside the name of a community that speaks for the company. */
export function OfficialBadge() {
  return (
    <Badge kind="accent" icon="checkc">
      <Trans>Official</Trans>
    </Badge>
  );
}

/** Who says that a community speaks for the company, why, until when; for administrators also the way to say so. */
export function OfficialCard({ community }: { community: CommunityInFrame }) {
  const { t } = useLingui();
  const format = useFormat();
  const showToast = useToast();
  const refusal = useRefusal();
  const [open, setOpen] = useState<'grant' | 'withdraw' | null>(null);
  const [withdraw, { loading }] = useMutation(withdrawMarkMutation, { variables: { input: { communityId: community.id } } });
  const { officialMark: mark, viewerCanGrantMark } = community;
  if (!mark && !viewerCanGrantMark) return null;
  const since = mark && format.date(mark.grantedAt);
  const until = mark && format.date(mark.until);
  const who = mark?.grantedBy.name ?? '';
  return (
    <Card className="stack" aria-labelledby="official">
      <SectionHead id="official" title={<Trans>Official mark</Trans>}>
        {mark && <OfficialBadge />}
      </SectionHead>
      {mark ? (
        <>
          <p>{mark.reason}</p>
          <p className="small muted">
            <Trans>
              Given by {who}, {since}; it ends by itself on {until}.
            </Trans>
          </p>
        </>
      ) : (
        <p className="muted">
          <Trans>This community does not bear it. Who gives it says why, and until when.</Trans>
        </p>
      )}
      {viewerCanGrantMark && (
        <div className="btnset">
          <Button onClick={() => setOpen('grant')}>{mark ? <Trans>Renew…</Trans> : <Trans>Give the mark…</Trans>}</Button>
          {mark && (
            <Button kind="quiet" onClick={() => setOpen('withdraw')}>
              <Trans>Withdraw</Trans>
            </Button>
          )}
        </div>
      )}
      {open === 'grant' && (
        <Suspense fallback={null}>
          <MarkDialog community={community} onClose={() => setOpen(null)} />
        </Suspense>
      )}
      <ConfirmDialog
        open={open === 'withdraw'}
        onClose={() => setOpen(null)}
        busy={loading}
        onConfirm={() =>
          void refusal(withdraw().then(({ data }) => data?.withdrawOfficialMark.errors)).then((refused) => {
            setOpen(null);
            showToast({ refusal: refused !== null, message: refused ?? <Trans>The mark is withdrawn.</Trans> });
          })
        }
        title={<Trans>Withdraw the official mark?</Trans>}
        confirmLabel={<Trans>Withdraw</Trans>}
        cancelLabel={<Trans>Keep it</Trans>}
        closeLabel={t`Close`}
      >
        <p>
          <Trans>It is gone at once for everyone. Its managers find the act in the trail.</Trans>
        </p>
      </ConfirmDialog>
    </Card>
  );
}
