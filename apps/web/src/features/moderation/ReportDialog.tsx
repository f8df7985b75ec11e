import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits, reportReasons } from '@parvis/domain';
import { Button, Dialog, FieldGroup, Icon, Pick, Picks, TextArea, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import type { ReportReason } from '../../platform/graphql/__generated__/graphql.ts';
import { reportMutation } from './moderation.graphql.ts';
import { reasonNames } from './reason-names.ts';

/** A post or a comment. */
export type ThingId = { postId: string } | { commentId: string };

export interface ReportDialogProps {
  thing: ThingId;
  /** The first name of who wrote it. */
  author: string;
  onClose: () => void;
}

/** Reports in two taps: a reason, then « Report ». The note may stay empty. Drawn while it is open. */
export function ReportDialog({ thing, author, onClose }: ReportDialogProps) {
  const { t, i18n } = useLingui();
  const showToast = useToast();
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [report, { loading }] = useMutation(reportMutation);

  async function send() {
    setRefused(null);
    setMissing(!reason);
    if (!reason) return;
    const { data } = await report({ variables: { input: { ...thing, reason, note } } }).catch(() => ({ data: null }));
    const error = data?.report.errors[0];
    if (!data) return setRefused(t`Our server did not answer. What you wrote is still here: try again.`);
    if (error) return setRefused(error.message);
    onClose();
    showToast({
      message: <Trans>Thank you, the managers have your report. They will answer you.</Trans>,
    });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={'postId' in thing ? <Trans>Report this post</Trans> : <Trans>Report this comment</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button kind="primary" icon="flag" busy={loading} onClick={() => void send()}>
            <Trans>Report</Trans>
          </Button>
        </>
      }
    >
      <div className="stack stack--4">
        <Refused reason={refused} />
        <FieldGroup label={<Trans>What is the matter?</Trans>} error={missing && !reason ? <Trans>Choose a reason.</Trans> : undefined}>
          <Picks columns={2}>
            {reportReasons.map((value) => {
              const { name, detail, icon } = reasonNames[value];
              return (
                <Pick
                  key={value}
                  name="reason"
                  value={value}
                  checked={reason === value}
                  onChange={() => setReason(value)}
                  before={<Icon name={icon} />}
                  label={i18n._(name)}
                  detail={i18n._(detail)}
                />
              );
            })}
          </Picks>
        </FieldGroup>
        <TextArea
          label={<Trans>A word for the managers</Trans>}
          optional={<Trans>(optional)</Trans>}
          value={note}
          maxLength={limits.reportNote.max}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="small muted">
          <Trans>The managers of the community read your report and see your name. {author} never learns who reported.</Trans>
        </p>
      </div>
    </Dialog>
  );
}
