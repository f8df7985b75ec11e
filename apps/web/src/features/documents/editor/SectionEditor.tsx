import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languages, limits, sectionKinds, type Language, type SectionKind } from '@parvis/domain';
import { Badge, Checkbox, ConfirmDialog, IconButton, Note, Select, TextField } from '@parvis/ui';
import { useState } from 'react';
import { LanguageSwitch } from '../../../platform/i18n/LanguageSwitch.tsx';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { kindLooks, useKindWords } from '../kind-words.tsx';
import { Conflict, type Disputed } from './Conflict.tsx';
import { DocumentTextEditor } from './DocumentTextEditor.tsx';
import { textsOf, typedSection, type DraftSection, type TypedSection, type TypedText } from './edited.ts';
import { saveSectionMutation } from './editor.graphql.ts';
import { SavedNote } from './SavedNote.tsx';
import { useAutosave } from './use-autosave.ts';

export interface SectionEditorProps {
  section: DraftSection;
  first: boolean;
  last: boolean;
  /** Reads the draft afresh. */
  onChanged: () => Promise<unknown>;
  onMove: (position: number) => void;
  onRemove: () => void;
}

/** One section of a draft, in both languages; saved while it is written. */
export function SectionEditor({ section, first, last, onChanged, onMove, onRemove }: SectionEditorProps) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const interfaceLanguage = useLanguage();
  const fieldNames = { chapter: <Trans>Chapter</Trans>, title: <Trans>Title</Trans>, body: <Trans>Text</Trans>, source: <Trans>Source</Trans> };
  const [language, setLanguage] = useState<Language>('fr');
  const [asksRemoval, setAsksRemoval] = useState(false);
  const [saveSection] = useMutation(saveSectionMutation);
  const held = typedSection(section);
  const autosave = useAutosave<TypedSection>(
    `draft-section:${section.id}`,
    { value: held, revision: section.revision },
    async ({ kind, shownWhenSharing, ...typed }, basedOn) => {
      const input = { sectionId: section.id, kind, shownWhenSharing, texts: textsOf(typed), basedOn: basedOn ?? '' };
      const { data } = await saveSection({ variables: { input } });
      if (!data) throw new Error('No answer.');
      const { section: saved, errors } = data.saveSection;
      if (errors.length === 0) void onChanged();
      return { errors, revision: saved?.revision ?? null };
    },
    onChanged,
  );
  const { value, set, state, save, conflict } = autosave;
  const disputed = (theirs: TypedSection, mine: TypedSection): Disputed[] => [
    { key: 'kind', label: <Trans>Kind of section</Trans>, language: interfaceLanguage, theirs: kinds[theirs.kind].name, mine: kinds[mine.kind].name },
    ...languages.flatMap((written) =>
      (['chapter', 'title', 'body', 'source'] as const).map((field) => ({
        key: `${field} ${written}`,
        label: fieldNames[field],
        language: written,
        theirs: theirs[written][field],
        mine: mine[written][field],
      })),
    ),
    {
      key: 'shown',
      label: <Trans>Shown again at the moment of sharing outside</Trans>,
      language: interfaceLanguage,
      theirs: theirs.shownWhenSharing ? t`yes` : t`no`,
      mine: mine.shownWhenSharing ? t`yes` : t`no`,
    },
  ];
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
        {!conflict && <SavedNote state={state} onRetry={() => void save()} />}
      </div>
      {conflict && <Conflict fields={disputed(held, value)} autosave={autosave} />}
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
          <LanguageSwitch label={t`Language written`} value={language} onChange={setLanguage} />
          {elsewhere && (
            <p className="small">
              <Trans>Something is to be corrected in the other language.</Trans>
            </p>
          )}
          {general.map(({ message }) => (
            <Note key={message} kind="danger" live="alert">
              {message}
            </Note>
          ))}
          <TextField
            label={fieldNames.chapter}
            optional={<Trans>(optional)</Trans>}
            lang={language}
            value={text.chapter}
            error={errorOf('chapter')}
            onChange={(event) => setText({ chapter: event.currentTarget.value })}
          />
          <TextField
            label={fieldNames.title}
            lang={language}
            maxLength={limits.sectionTitle.max}
            value={text.title}
            error={errorOf('title')}
            onChange={(event) => setText({ title: event.currentTarget.value })}
          />
          <DocumentTextEditor key={language} label={t`Text`} lang={language} value={text.body} error={errorOf('body')} onChange={(body) => setText({ body })} onSave={save} />
          <TextField
            label={fieldNames.source}
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
