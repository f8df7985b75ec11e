import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { LinkButton } from '@parvis/ui';
import { useState, type ReactNode } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import type { TranslateMutation } from '../../platform/graphql/__generated__/graphql.ts';
import { useMaybeViewer } from '../../platform/session/viewer.ts';
import { translateMutation } from './translation.graphql.ts';

/** A post or a comment, as it was written. */
export interface Translatable {
  id: string;
  language: string;
  title?: string | null;
  body: unknown;
  author: { name: string };
}

export interface Shown {
  title: string | null;
  body: unknown;
  language: string;
  /** Stands under the text: the way to the translation and back. Null where the reader needs none, or none is offered. */
  translation: ReactNode;
}

type Translation = NonNullable<TranslateMutation['translate']['translation']>;

/** A text as its reader wishes to read it: as it was written, or translated once asked for. What its author writes anew shows as written. */
export function useTranslation(kind: 'post' | 'comment', { id, language, title = null, body, author }: Translatable): Shown {
  const { t } = useLingui();
  const viewer = useMaybeViewer();
  const [translate, { loading }] = useMutation(translateMutation);
  const { refused, act } = useAct();
  const [found, setFound] = useState<{ of: unknown; words: Translation } | null>(null);
  const [asWritten, setAsWritten] = useState(false);

  const into = viewer?.language;
  if (!viewer?.canTranslate || !into || into === language) return { title, body, language, translation: null };
  const translated = found && found.of === body && found.words.into === into ? found.words : null;
  const words = asWritten ? null : translated;

  async function ask() {
    setAsWritten(false);
    if (translated || loading || !into) return;
    await act(
      translate({ variables: { input: { [kind === 'post' ? 'postId' : 'commentId']: id, into } } }).then(({ data }) => {
        const answer = data?.translate;
        if (answer?.translation) setFound({ of: body, words: answer.translation });
        return answer?.errors;
      }),
    );
  }
  const byMachine = language === 'fr' ? t`Translated from French by a machine.` : t`Translated from English by a machine.`;
  const whose = author.name;
  const back = kind === 'post' ? t`Show the original of the post by ${whose}` : t`Show the original of the comment by ${whose}`;
  const there = kind === 'post' ? t`Translate the post by ${whose}` : t`Translate the comment by ${whose}`;
  const translation = (
    <div className="translation small">
      {/* One button, whatever it does next: who pressed it stays on it. */}
      <LinkButton aria-label={words ? back : there} onClick={() => (words ? setAsWritten(true) : void ask())}>
        {words ? t`Show the original` : t`Translate`}
      </LinkButton>
      <span role="status" className="muted">
        {loading ? t`Translating…` : words && byMachine}
      </span>
      <Refused reason={refused} />
    </div>
  );
  return words ? { title: words.title, body: words.body, language: words.into, translation } : { title, body, language, translation };
}
