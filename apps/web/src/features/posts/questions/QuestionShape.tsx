import type { PartProps } from '../kinds/PostPart.tsx';

/** The room of one line, unless there is nothing to tell to who asked. */
export function QuestionShape({ post }: PartProps) {
  return post.viewerCanHaveSameQuestion || post.sameQuestionCount > 0 ? <div className="same-question" /> : null;
}
