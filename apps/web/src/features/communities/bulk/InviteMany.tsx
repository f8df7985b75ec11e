import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Progress, Segmented, TextArea } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { newClientId } from '../../../platform/graphql/client-id.ts';
import { addLinesMutation, startBulkMutation } from './bulk.graphql.ts';
import { EntityField } from './EntityField.tsx';

const linesOf = (text: string): string[] => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean);

/** A list that is pasted, or an entity. Nothing is sent yet: it is read, and what it stands for is shown next. */
export function InviteMany({ communityId, onReady }: { communityId: string; onReady: (id: string) => void }) {
  const { t } = useLingui();
  const [by, setBy] = useState<'list' | 'entity'>('list');
  const [text, setText] = useState('');
  const [entityId, setEntityId] = useState('');
  const [sent, setSent] = useState(0);
  const [busy, setBusy] = useState(false);
  // Of this list: sent again after a cut, it goes on where it stopped.
  const [clientId, setClientId] = useState(newClientId);
  const { refused, act } = useAct();
  const [start] = useMutation(startBulkMutation);
  const [addLines] = useMutation(addLinesMutation);
  const lines = linesOf(text);
  const most = limits.bulkLines.max;
  const tooMany = lines.length > most;

  async function read() {
    setBusy(true);
    try {
      const begun = start({ variables: { input: { clientId, communityId, entityId: by === 'entity' ? entityId : null } } });
      if (!(await act(begun.then(({ data }) => data?.startBulkInvitation.errors)))) return;
      const { id } = (await begun).data!.startBulkInvitation.bulkInvitation!;
      for (let from = by === 'list' ? sent : lines.length; from < lines.length; from += limits.bulkLinesAtOnce.max) {
        const some = lines.slice(from, from + limits.bulkLinesAtOnce.max);
        const added = addLines({ variables: { input: { bulkInvitationId: id, from: from + 1, lines: some } } });
        if (!(await act(added.then(({ data }) => data?.addBulkLines.errors)))) return;
        setSent(from + some.length);
      }
      onReady(id);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="stack">
      <p>
        <Trans>You see whom it concerns before anything is sent. Who is invited becomes a member by accepting.</Trans>
      </p>
      <Segmented
        label={t`Whom to invite`}
        options={[
          { value: 'list', label: <Trans>A list</Trans> },
          { value: 'entity', label: <Trans>An entity</Trans> },
        ]}
        value={by}
        onChange={(value) => {
          setBy(value);
          setClientId(newClientId());
          setSent(0);
        }}
      />
      {by === 'list' ? (
        <TextArea
          label={t`Addresses or names`}
          hint={t`One a line, or lines copied from a table. An address is surest.`}
          error={tooMany ? t`At most ${most} lines at once.` : undefined}
          rows={8}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setClientId(newClientId());
            setSent(0);
          }}
        />
      ) : (
        <EntityField
          value={entityId}
          onChange={(id) => {
            setEntityId(id);
            setClientId(newClientId());
          }}
        />
      )}
      {busy && by === 'list' && lines.length > 0 && <Progress value={(sent / lines.length) * 100} label={t`Lines read`} valueText={t`${sent} of ${lines.length}`} />}
      <div className="btnset btnset--end">
        <Button kind="primary" busy={busy} disabled={by === 'list' ? lines.length === 0 || tooMany : !entityId} onClick={() => void read()}>
          {by === 'entity' || lines.length === 0 ? <Trans>See whom it concerns</Trans> : <Plural value={lines.length} one="Read # line" other="Read # lines" />}
        </Button>
      </div>
      <Refused reason={refused} />
    </div>
  );
}
