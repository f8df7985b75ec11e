import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Card, Note } from '@parvis/ui';
import { useState } from 'react';
import { NotSent } from '../../platform/page/NotSent.tsx';
import { becomeAmbassadorMutation } from './ambassadors.graphql.ts';

/** What being an ambassador is, and the way in; who has not accepted the guide in force is led to it first. */
export function BecomeAmbassador({ guideFirst, onDone }: { guideFirst: boolean; onDone: () => void }) {
  const [become, { loading }] = useMutation(becomeAmbassadorMutation);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unsent, setUnsent] = useState(false);

  async function volunteer() {
    setRefusal(null);
    setUnsent(false);
    try {
      const { data } = await become();
      const [error] = data!.becomeAmbassador.errors;
      if (error) setRefusal(error.message);
      else onDone();
    } catch {
      setUnsent(true);
    }
  }

  return (
    <Card className="stack stack--4">
      <h2>
        <Trans>Become an ambassador</Trans>
      </h2>
      <div className="prose"><ul>
        <li>
          <Trans>It is voluntary. Nobody is told whether you join, decline or stop.</Trans>
        </li>
        <li>
          <Trans>You only share what communications approved, in your own words, and you say that you work here.</Trans>
        </li>
        <li>
          <Trans>Nobody sees what you shared, on which network or how often: those figures are yours alone, for 90 days.</Trans>
        </li>
        <li>
          <Trans>You stop in one press, whenever you like, without a reason.</Trans>
        </li>
      </ul></div>
      {guideFirst && (
        <Note kind="info">
          <p>
            <Trans>First read and accept the guide of good practices: it says what you may tell outside, and what protects you.</Trans>
          </p>
        </Note>
      )}
      {refusal && (
        <Note kind="warning" live="alert">
          {refusal}
        </Note>
      )}
      {unsent && <NotSent />}
      <ButtonSet>
        {guideFirst ? (
          <Button kind="primary" icon="book" href="/guide">
            <Trans>Read the guide</Trans>
          </Button>
        ) : (
          <Button kind="primary" busy={loading} onClick={() => void volunteer()}>
            <Trans>I volunteer</Trans>
          </Button>
        )}
      </ButtonSet>
    </Card>
  );
}
