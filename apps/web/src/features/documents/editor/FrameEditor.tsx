import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { TextField } from '@parvis/ui';
import { useState } from 'react';
import { LanguageSwitch } from '../../../platform/i18n/LanguageSwitch.tsx';
import { Conflict } from './Conflict.tsx';
import type { Draft } from './edited.ts';
import { saveDraftTextMutation } from './editor.graphql.ts';
import { DocumentTextEditor } from './DocumentTextEditor.tsx';
import { SavedNote } from './SavedNote.tsx';
import { useAutosave } from './use-autosave.ts';

interface Frame {
  title: string;
  introduction: string;
}

/** Title and introduction of a draft, a language at a time. */
export function FrameEditor({ draft, onChanged }: { draft: Draft; onChanged: () => Promise<unknown> }) {
  const { t } = useLingui();
  const [language, setLanguage] = useState<Language>('fr');
  return (
    <section className="card stack" aria-label={t`Title and introduction`}>
      <LanguageSwitch label={t`Language written`} value={language} onChange={setLanguage} />
      <FrameIn key={language} draft={draft} language={language} onChanged={onChanged} />
    </section>
  );
}

function FrameIn({ draft, language, onChanged }: { draft: Draft; language: Language; onChanged: () => Promise<unknown> }) {
  const { t } = useLingui();
  const [saveText] = useMutation(saveDraftTextMutation);
  const text = draft[language];
  const held: Frame = { title: text?.title ?? '', introduction: text?.introductionMarkdown ?? '' };
  const autosave = useAutosave<Frame>(
    `draft-frame:${draft.id}:${language}`,
    { value: held, revision: text?.revision ?? null },
    async (frame, basedOn) => {
      const { data } = await saveText({ variables: { input: { versionId: draft.id, language, ...frame, basedOn } } });
      if (!data) throw new Error('No answer.');
      const { version, errors } = data.saveDraftText;
      if (errors.length === 0) void onChanged();
      return { errors, revision: version?.[language]?.revision ?? null };
    },
    onChanged,
  );
  const { value, set, state, save, conflict } = autosave;
  const errorOf = (field: keyof Frame) => (state.is === 'refused' ? state.errors.find((error) => error.field === field)?.message : undefined);
  return (
    <>
      {conflict && (
        <Conflict
          autosave={autosave}
          fields={[
            { key: 'title', label: <Trans>Title of the document</Trans>, language, theirs: held.title, mine: value.title },
            { key: 'introduction', label: <Trans>Introduction</Trans>, language, theirs: held.introduction, mine: value.introduction },
          ]}
        />
      )}
      <TextField
        label={<Trans>Title of the document</Trans>}
        lang={language}
        value={value.title}
        error={errorOf('title')}
        onChange={(event) => set({ ...value, title: event.currentTarget.value })}
      />
      <DocumentTextEditor
        label={t`Introduction`}
        lang={language}
        value={value.introduction}
        error={errorOf('introduction')}
        onChange={(introduction) => set({ ...value, introduction })}
        onSave={save}
      />
      {!conflict && <SavedNote state={state} onRetry={() => void save()} />}
    </>
  );
}
