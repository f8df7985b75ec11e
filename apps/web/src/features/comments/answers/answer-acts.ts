import { createContext, use } from 'react';

/** What one may do with the comments of a question. */
export interface AnswerActsOfThread {
  /** The accepted one. */
  acceptedId: string | null;
  /** Absent where one may not. */
  accept?: (commentId: string) => void;
  withdraw?: () => void;
}

export const AnswerActsContext = createContext<AnswerActsOfThread>({ acceptedId: null });

export const useAnswerActs = (): AnswerActsOfThread => use(AnswerActsContext);
