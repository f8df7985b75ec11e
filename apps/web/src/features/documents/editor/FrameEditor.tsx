import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Segmented, TextField } from '@parvis/ui';
import { useState } from 'react';
import type { FormError } from '../../../platform/forms/Form.tsx';
import type { Draft } from './edited.ts';
import { saveDraftTextMutation } from './editor.graphql.ts';
import { MarkdownField } from './MarkdownField.tsx';
import { SavedNote } from './SavedNote.tsx';
import { useAutosave } from './use-autosave.ts';

interface Frame {
  title: string;
  introduction: string;
}

/** Title and introduction of a draft, a language at a time. */
export function FrameEditor({ draft, onSaved }: { draft: Draft; onSaved: () => void }) {
  const { t } = useLingui();
  const [language, setLanguage] = useState<Language>('fr');
  return (
    <section className="card stack" aria-label={t`Title and introduction`}>
      <Segmented
        label={t`Language written`}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'fr', label: <Trans>In French</Trans> },
          { value: 'en', label: <Trans>In English</Trans> },
        ]}
      />
      <FrameIn key={language} draft={draft} language={language} onSaved={onSaved} />
    </section>
  );
}

function FrameIn({ draft, language, onSaved }: { draft: Draft; language: Language; onSaved: () => void }) {
  const [saveText] = useMutation(saveDraftTextMutation);
  const text = draft[language];
  const initial: Frame = { title: text?.title ?? '', introduction: text?.introductionMarkdown ?? '' };
  const { value, set, state, save } = useAutosave<Frame>(`frame:${draft.id}:${language}`, initial, async (frame): Promise<readonly FormError[]> => {
    const { data } = await saveText({ variables: { input: { versionId: draft.id, language, ...frame } } });
    if (!data) throw new Error('No answer.');
    if (data.saveDraftText.errors.length === 0) onSaved();
    return data.saveDraftText.errors;
  });
  const errorOf = (field: keyof Frame) => (state.is === 'refused' ? state.errors.find((error) => error.field === field)?.message : undefined);
  return (
    <>
      <TextField
        label={<Trans>Title of the document</Trans>}
        lang={language}
        value={value.title}
        error={errorOf('title')}
        onChange={(event) => set({ ...value, title: event.currentTarget.value })}
      />
      <MarkdownField
        label={<Trans>Introduction</Trans>}
        lang={language}
        rows={4}
        value={value.introduction}
        error={errorOf('introduction')}
        onChange={(introduction) => set({ ...value, introduction })}
      />
      <SavedNote state={state} onRetry={() => void save()} />
    </>
  );
}
