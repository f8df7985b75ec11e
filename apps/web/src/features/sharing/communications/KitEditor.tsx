import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, Card, ErrorSummary, Note, PageHeader, useToast } from '@parvis/ui';
import { useEffect, useRef, useState } from 'react';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { LanguageSwitch } from '../../../platform/i18n/LanguageSwitch.tsx';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { NotSent } from '../../../platform/page/NotSent.tsx';
import { Page } from '../../../platform/page/Page.tsx';
import { Conflict } from '../../documents/editor/Conflict.tsx';
import { SavedNote } from '../../documents/editor/SavedNote.tsx';
import { useAutosave } from '../../documents/editor/use-autosave.ts';
import { startOfDay } from '../../promotion/days.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { approveKitMutation, saveKitMutation } from './kit.graphql.ts';
import { useDisputedKit } from './disputed-kit.tsx';
import { kitFieldNames } from './kit-field-names.ts';
import { KitCrumbs } from './KitCrumbs.tsx';
import { KitImageField } from './KitImageField.tsx';
import { KitSettings } from './KitSettings.tsx';
import { KitSuggestions } from './KitSuggestions.tsx';
import { KitTextFields } from './KitTextFields.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import '../sharing.css';
import { saveInput, typedKit, type TypedKit } from './typed-kit.ts';

/** Field `title.fr` of an error belongs to French; `suggestions.3` to the language of that suggestion. */
function languageOf(field: string, typed: TypedKit): Language | null {
  const [name, rest] = field.split('.');
  if (rest === 'fr' || rest === 'en') return rest;
  return name === 'suggestions' && rest ? (typed.suggestions[Number(rest)]?.language ?? null) : null;
}

/** Writing a kit: saved while it is written, complete when it is approved. */
export function KitEditor({ kit, onChanged }: { kit: KitFragment; onChanged: () => Promise<unknown> }) {
  const { t, i18n } = useLingui();
  const showToast = useToast();
  const [language, setLanguage] = useState<Language>('fr');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const [unsent, setUnsent] = useState(false);
  const [changed, setChanged] = useState(false);
  // What stands on this page: approving says that this, and nothing else, was read.
  const read = useRef(kit.revision);
  useEffect(() => {
    read.current = kit.revision;
  }, [kit.revision]);
  const [send] = useMutation(saveKitMutation);
  const [approve, { loading }] = useMutation(approveKitMutation);
  const held = typedKit(kit);
  const autosave = useAutosave<TypedKit>(
    `kit:${kit.id}`,
    { value: held, revision: kit.revision },
    async (typed, basedOn) => {
      const { data } = await send({ variables: { input: saveInput(kit.id, typed, basedOn ?? '') } });
      if (!data) throw new Error('No answer.');
      const { kit: saved, errors } = data.saveKit;
      if (saved) read.current = saved.revision;
      return { errors, revision: saved?.revision ?? null };
    },
    onChanged,
  );
  const { value, set, state, save, conflict } = autosave;
  const disputed = useDisputedKit(held, value);
  const firstDay = format.date(startOfDay(value.firstDay).toISOString());
  const errors = [...(state.is === 'refused' ? state.errors : []), ...missing];
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const here = errors.filter(({ field }) => !field || [null, language].includes(languageOf(field, value)));
  const elsewhere = errors.length > here.length;

  async function publish() {
    setUnsent(false);
    setMissing([]);
    setChanged(false);
    if (!(await save())) return setAsking(false);
    try {
      const { data } = await approve({ variables: { input: { kitId: kit.id, basedOn: read.current } } });
      const { kit: approved, errors: refused } = data!.approveKit;
      if (refused.some(({ code }) => code === 'CHANGED_MEANWHILE')) {
        await onChanged();
        setChanged(true);
      } else setMissing(refused);
      if (refused.length === 0) showToast({ 
          message:
            approved?.state === 'scheduled' ? <Trans>The kit is approved; its pages become public on {firstDay}.</Trans> : <Trans>The kit is approved; its pages are public.</Trans>,
         });
    } catch {
      setUnsent(true);
    }
    setAsking(false);
  }

  const title = value.texts[language].title || t`Kit in preparation`;
  return (
    <Page title={t`${title} – Communications`}>
      <PageHeader
        crumbs={<KitCrumbs />}
        title={title}
        lede={!conflict && <SavedNote state={state} onRetry={() => void save()} />}
        actions={
          kit.viewerCanApprove && (
            <Button kind="primary" icon="check" disabled={conflict} onClick={() => setAsking(true)}>
              <Trans>Approve…</Trans>
            </Button>
          )
        }
      />
      {!kit.viewerCanApprove && (
        <Note kind="info">
          <Trans>You proposed it yourself: a colleague of communications reads it and approves it.</Trans>
        </Note>
      )}
      {kit.proposal && (
        <Card flush>
          <ul className="list list--pad">
            <ProposalItem proposal={kit.proposal} />
          </ul>
        </Card>
      )}
      {conflict && <Conflict fields={disputed} autosave={autosave} />}
      {unsent && <NotSent />}
      {changed && (
        <Note kind="warning" live="alert">
          <Trans>Someone else changed this kit meanwhile, and it was not approved. It stands below as it is now: read it, then approve it.</Trans>
        </Note>
      )}
      <ErrorSummary title={<Trans>Not complete yet</Trans>} errors={missing.map(({ message, field }) => ({ message: inWhich(message, field) }))} />
      <Note kind="plain">
        <Trans>Only what stands on this page leaves the company. Nothing of the proposed post or its comments is copied.</Trans>
      </Note>
      <KitSettings value={value} onChange={set} errorOf={errorOf} />
      <KitImageField kit={kit} onChanged={onChanged} />
      <section className="stack" aria-label={t`Texts`}>
        <LanguageSwitch label={t`Language written`} value={language} onChange={setLanguage} />
        {elsewhere && (
          <p className="small" role="status">
            <Trans>Something is to be corrected in the other language.</Trans>
          </p>
        )}
        <KitTextFields
          key={language}
          language={language}
          withImage={Boolean(kit.imagePath)}
          text={value.texts[language]}
          errorOf={errorOf}
          onChange={(text) => set({ ...value, texts: { ...value.texts, [language]: text } })}
        />
        <KitSuggestions language={language} value={value} onChange={set} errorOf={errorOf} />
      </section>
      <ApproveDialog open={asking} busy={loading || state.is === 'saving'} kit={value} onClose={() => setAsking(false)} onApprove={() => void publish()} />
    </Page>
  );

  /** The summary names both languages; the fields show one. */
  function inWhich(message: string, field?: string | null): string {
    const spoken = field ? languageOf(field, value) : null;
    const name = kitFieldNames[field?.split('.')[0] ?? ''];
    const what = name ? i18n._(name) : null;
    if (!what || !spoken) return message;
    return spoken === 'fr' ? t`${what}, in French: ${message}` : t`${what}, in English: ${message}`;
  }
}
