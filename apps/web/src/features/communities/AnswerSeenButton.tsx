import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { IconButton, useToast } from '@parvis/ui';
import { useRefusal } from '../../platform/acts/use-act.ts';
import { noteAnswerMutation } from './answers.graphql.ts';

/** Says that one has seen the answer to one's request to join. */
export function AnswerSeenButton({ requestId, about, onDone }: { requestId: string; about: string; onDone(): void }) {
  const { t } = useLingui();
  const [note, { loading }] = useMutation(noteAnswerMutation);
  const refusal = useRefusal();
  const showToast = useToast();

  async function seen() {
    if (loading) return;
    const reason = await refusal(note({ variables: { input: { requestId } } }).then(({ data }) => data?.noteRequestAnswer.errors));
    if (reason) showToast({ message: reason });
    else onDone();
  }
  return <IconButton icon="check" label={t`Seen: the answer of ${about}`} onClick={() => void seen()} />;
}
