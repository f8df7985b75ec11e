import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Card, useToast } from '@parvis/ui';
import { useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { NotSent } from '../../platform/page/NotSent.tsx';
import { leaveAmbassadorsMutation } from './ambassadors.graphql.ts';

/** The way out: one press, no question, nobody is told. */
export function StopBeingAmbassador({ since, onDone }: { since: string; onDone: () => void }) {
  const format = useFormat();
  const showToast = useToast();
  const [leave, { loading }] = useMutation(leaveAmbassadorsMutation);
  const [unsent, setUnsent] = useState(false);
  const day = format.date(since);

  async function stop() {
    setUnsent(false);
    try {
      await leave();
      showToast({ message: <Trans>You are no longer an ambassador.</Trans> });
      onDone();
    } catch {
      setUnsent(true);
    }
  }

  return (
    <Card className="stack stack--3">
      <h2>
        <Trans>No longer for you?</Trans>
      </h2>
      <p>
        <Trans>You have been an ambassador since {day}. You stop at once, and nobody is told. What you shared stays where you shared it.</Trans>
      </p>
      {unsent && <NotSent />}
      <ButtonSet>
        <Button busy={loading} onClick={() => void stop()}>
          <Trans>Stop being an ambassador</Trans>
        </Button>
      </ButtonSet>
    </Card>
  );
}
