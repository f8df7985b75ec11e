import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits, sectionKinds, type Language, type SectionKind } from '@parvis/domain';
import { Badge, Checkbox, ConfirmDialog, IconButton, Segmented, Select, TextField } from '@parvis/ui';
import { useState } from 'react';
import { kindLooks, useKindWords } from '../kind-words.tsx';
import { textsOf, typedSection, type DraftSection, type TypedSection, type TypedText } from './edited.ts';
import { saveSectionMutation } from './editor.graphql.ts';
import { MarkdownField } from './MarkdownField.tsx';
import { SavedNote } from './SavedNote.tsx';
import { useAutosave } from './use-autosave.ts';

export interface SectionEditorProps {
  section: DraftSection;
  first: boolean;
  last: boolean;
  onSaved: () => void;
  onMove: (position: number) => void;
  onRemove: () => void;
}

/** One section of a draft, in both languages; saved while it is written. */
export function SectionEditor({ section, first, last, onSaved, onMove, onRemove }: SectionEditorProps) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const [language, setLanguage] = useState<Language>('fr');
  const [asksRemoval, setAsksRemoval] = useState(false);
  const [saveSection] = useMutation(saveSectionMutation);
  const { value, set, state, save } = useAutosave<TypedSection>(`section:${section.id}`, typedSection(section), async (typed) => {
    const { data } = await saveSection({
      variables: { input: { sectionId: section.id, kind: typed.kind, shownWhenSharing: typed.shownWhenSharing, texts: textsOf(typed) } },
    });
    if (!data) throw new Error('No answer.');
    if (data.saveSection.errors.length === 0) onSaved();
    return data.saveSection.errors;
  });
  const errors = state.is === 'refused' ? state.errors : [];
  const errorOf = (field: keyof TypedText) => errors.find((error) => error.field === `${field}.${language}`)?.message;
  const elsewhere = errors.some(({ field }) => field?.endsWith(language === 'fr' ? '.en' : '.fr'));
  const general = errors.filter(({ field }) => !field || !/\.(fr|en)$/.test(field));
  const text = value[language];
  const setText = (change: Partial<TypedText>) => set({ ...value, [language]: { ...text, ...change } });
  const title = value.fr.title || value.en.title || t`Untitled`;

  return (
    <div className="stack stack--3">
      <div className="section-head">
        <h3>{`${section.position}. ${title}`}</h3>
        <SavedNote state={state} onRetry={() => void save()} />
      </div>
      <div className="card card--flush">
        <div className="card__head">
          <div className="row row--tight">
            <Select
              label={<span className="sr">{t`Kind of section`}</span>}
              className="section-kind"
              value={value.kind}
              onChange={(event) => set({ ...value, kind: event.currentTarget.value as SectionKind })}
            >
              {sectionKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds[kind].name}
                </option>
              ))}
            </Select>
            <Badge kind={kindLooks[value.kind].badge} icon={kindLooks[value.kind].icon} className="only-wide">
              <KindMeaning kind={value.kind} />
            </Badge>
          </div>
          <div className="row row--tight row--nowrap">
            <IconButton icon="up" label={t`Move the section up`} disabled={first} onClick={() => onMove(section.position - 1)} />
            <IconButton icon="down" label={t`Move the section down`} disabled={last} onClick={() => onMove(section.position + 1)} />
            <IconButton icon="trash" label={t`Remove the section`} onClick={() => setAsksRemoval(true)} />
          </div>
        </div>
        <div className="card__body stack">
          <Segmented
            label={t`Language written`}
            value={language}
            onChange={setLanguage}
            options={[
              { value: 'fr', label: <Trans>In French</Trans> },
              { value: 'en', label: <Trans>In English</Trans> },
            ]}
          />
          {elsewhere && (
            <p className="small">
              <Trans>Something is to be corrected in the other language.</Trans>
            </p>
          )}
          {general.map(({ message }) => (
            <p key={message} role="alert" className="error">
              {message}
            </p>
          ))}
          <TextField
            label={<Trans>Chapter</Trans>}
            optional={<Trans>(optional)</Trans>}
            lang={language}
            value={text.chapter}
            error={errorOf('chapter')}
            onChange={(event) => setText({ chapter: event.currentTarget.value })}
          />
          <TextField
            label={<Trans>Title</Trans>}
            lang={language}
            maxLength={limits.sectionTitle.max}
            value={text.title}
            error={errorOf('title')}
            onChange={(event) => setText({ title: event.currentTarget.value })}
          />
          <MarkdownField key={language} label={<Trans>Text</Trans>} lang={language} value={text.body} error={errorOf('body')} onChange={(body) => setText({ body })} />
          <TextField
            label={<Trans>Source</Trans>}
            optional={value.kind === 'rule' ? <Trans>(required for a rule)</Trans> : <Trans>(optional)</Trans>}
            lang={language}
            value={text.source}
            error={errorOf('source')}
            onChange={(event) => setText({ source: event.currentTarget.value })}
          />
          <Checkbox
            label={<Trans>Shown again at the moment of sharing outside</Trans>}
            checked={value.shownWhenSharing}
            onChange={(event) => set({ ...value, shownWhenSharing: event.currentTarget.checked })}
          />
        </div>
      </div>
      <ConfirmDialog
        open={asksRemoval}
        onClose={() => setAsksRemoval(false)}
        onConfirm={() => {
          setAsksRemoval(false);
          onRemove();
        }}
        title={<Trans>Remove this section?</Trans>}
        confirmLabel={<Trans>Remove the section</Trans>}
        cancelLabel={<Trans>Keep it</Trans>}
        closeLabel={t`Close`}
        danger
      >
        <p>
          <Trans>“{title}” leaves the draft, in both languages. The version in force keeps it.</Trans>
        </p>
      </ConfirmDialog>
    </div>
  );
}

function KindMeaning({ kind }: { kind: SectionKind }) {
  if (kind === 'rule') return <Trans>Binds everyone</Trans>;
  if (kind === 'recommendation') return <Trans>A good practice</Trans>;
  return <Trans>To know before acting</Trans>;
}
