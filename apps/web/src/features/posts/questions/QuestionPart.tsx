import { Plural, Trans } from '@lingui/react/macro';
import { Chip } from '@parvis/ui';
import type { PartProps } from '../kinds/PostPart.tsx';
import { useSameQuestion } from './use-same-question.ts';

/** How many others have the same question; one press says that one has it too. */
export function QuestionPart({ post }: PartProps) {
  const { sameQuestionCount: count } = post;
  const press = useSameQuestion(post);
  if (!post.viewerCanHaveSameQuestion) {
    return count > 0 ? (
      <p className="same-question muted small">
        <Plural value={count} one="One colleague has the same question" other="# colleagues have the same question" />
      </p>
    ) : null;
  }
  return (
    <div className="same-question">
      <Chip icon="ask" pressed={post.viewerHasSameQuestion} onClick={() => void press()}>
        <Trans>I have the same question</Trans>
        {count > 0 && <b>{count}</b>}
      </Chip>
    </div>
  );
}
