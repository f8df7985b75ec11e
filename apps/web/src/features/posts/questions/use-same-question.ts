import { useMutation } from '@apollo/client/react';
import { useToast } from '@parvis/ui';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import { haveSameQuestionMutation } from './questions.graphql.ts';

/** A question as its card tells of it. */
interface Asked {
  id: string;
  sameQuestionCount: number;
  viewerHasSameQuestion: boolean;
}

/** Says that one has the same question, or takes it back: shown at once, and undone with a message where it is refused. */
export function useSameQuestion({ id, sameQuestionCount, viewerHasSameQuestion: has }: Asked): () => Promise<void> {
  const showToast = useToast();
  const refusal = useRefusal();
  // The names of types are for the cache, which the generated types leave out.
  const pressed = {
    __typename: 'QuestionPayload',
    errors: [],
    post: { __typename: 'Post', id, sameQuestionCount: sameQuestionCount + (has ? -1 : 1), viewerHasSameQuestion: !has },
  };
  const [haveSame] = useMutation(haveSameQuestionMutation, { variables: { input: { postId: id, have: !has } }, optimisticResponse: { haveSameQuestion: pressed } });
  return async () => {
    const refused = await refusal(haveSame().then(({ data }) => data?.haveSameQuestion.errors));
    if (refused) showToast({ message: refused, refusal: true });
  };
}
