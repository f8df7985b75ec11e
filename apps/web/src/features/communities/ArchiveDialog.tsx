import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { archiveMutation } from './lifecycle.graphql.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Archives a community, with the reason that its readers find. */
export function ArchiveDialog({ community, onClose }: { community: { id: string; name: string }; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [archive] = useMutation(archiveMutation);
  const { id, name } = community;
  return (
    <ReasonDialog
      title={<Trans>Archive {name}</Trans>}
      explanation={<Trans>It is read and found as before; nobody writes in it any more. Any of its managers opens it again with one press.</Trans>}
      label={t`Reason, which its readers will find`}
      confirm={<Trans>Archive</Trans>}
      onClose={onClose}
      submit={async (reason) => {
        const { data } = await archive({ variables: { input: { communityId: id, reason } } });
        const { errors } = data!.archiveCommunity;
        if (errors.length === 0) showToast({ message: <Trans>{name} is archived.</Trans> });
        return errors;
      }}
    />
  );
}
