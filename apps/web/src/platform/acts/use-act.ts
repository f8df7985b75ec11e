import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { referenceOf } from '../graphql/reference.ts';

/** What a mutation answered: its errors, none of them where it was done. Undefined where there was no answer. */
export type Outcome = Promise<readonly { message: string }[] | undefined>;

/** Waits for an act and says in a sentence for the person why it failed: the server's reason, that it failed and under which number its log says so, or that it did not answer. Null where it was done. */
export function useRefusal(): (act: Outcome) => Promise<string | null> {
  const { t } = useLingui();
  return async (act) => {
    let reference: string | null = null;
    const errors = await act.catch((error: unknown) => {
      reference = referenceOf(error);
      return undefined;
    });
    if (errors) return errors[0]?.message ?? null;
    return reference ? t`It failed on our side. Try again in a moment; reference: ${reference}` : t`Our server did not answer. Try again in a moment.`;
  };
}

/** Acts one after the other: `act` says whether it was done, `refused` why the last one was not, to be drawn by `Refused`. */
export function useAct(): { refused: string | null; act: (work: Outcome) => Promise<boolean> } {
  const refusal = useRefusal();
  const [refused, setRefused] = useState<string | null>(null);
  return {
    refused,
    async act(work) {
      setRefused(null);
      const reason = await refusal(work);
      setRefused(reason);
      return reason === null;
    },
  };
}
