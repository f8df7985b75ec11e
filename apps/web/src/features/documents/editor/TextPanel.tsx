import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, ButtonSet, Icon, List, Note } from '@parvis/ui';
import { useState } from 'react';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { kindLooks, useKindWords } from '../kind-words.tsx';
import type { Draft } from './edited.ts';
import { addSectionMutation, moveSectionMutation, removeSectionMutation } from './editor.graphql.ts';
import { FrameEditor } from './FrameEditor.tsx';
import { SectionEditor } from './SectionEditor.tsx';

/** The text of a draft: its frame, then its sections, one open at a time. */
export function TextPanel({ draft, onChanged }: { draft: Draft; onChanged: () => Promise<unknown> }) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const language = useLanguage();
  const [openId, setOpenId] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [add, adding] = useMutation(addSectionMutation);
  const [move] = useMutation(moveSectionMutation);
  const [remove] = useMutation(removeSectionMutation);
  const { sections } = draft;

  async function act(work: () => Promise<readonly { message: string }[] | undefined>) {
    setRefused(null);
    const errors = await work().catch(() => undefined);
    if (errors?.length === 0) await onChanged();
    else setRefused(errors?.[0]?.message ?? t`Our server did not answer. Nothing was changed: try again.`);
  }
  const addOne = () =>
    act(async () => {
      const input = {
        versionId: draft.id,
        kind: 'recommendation' as const,
        texts: [{ language, title: t`New section`, body: t`To be written.` }],
      };
      const { data } = await add({ variables: { input } });
      if (data?.addSection.section) setOpenId(data.addSection.section.id);
      return data?.addSection.errors;
    });

  return (
    <div className="stack">
      <FrameEditor draft={draft} onChanged={onChanged} />
      {draft.publicationFaults.length > 0 && (
        <Note kind="warning">
          <p>
            <b>
              <Trans>Before it can be published:</Trans>
            </b>
          </p>
          <ul className="bullets">
            {draft.publicationFaults.map(({ code, field, language, message, section }) => {
              const place = sections.find(({ id }) => id === section?.id);
              const title = place?.fr?.title ?? place?.en?.title;
              return (
                <li key={`${code} ${field} ${language} ${section?.id ?? ''}`}>
                  {place ? (
                    <button type="button" className="linkbtn" onClick={() => setOpenId(place.id)}>
                      {`${place.position}. ${title ?? ''}`}
                    </button>
                  ) : null}{' '}
                  {language === 'fr' ? <Trans>In French: {message}</Trans> : <Trans>In English: {message}</Trans>}
                </li>
              );
            })}
          </ul>
        </Note>
      )}
      {refused && (
        <Note kind="danger" live="alert">
          {refused}
        </Note>
      )}
      <List className="draft-sections">
        {sections.map((section, at) => (
          <li key={section.id} className={section.id === openId ? 'draft-section draft-section--open' : 'draft-section'}>
            {section.id === openId ? (
              <SectionEditor
                section={section}
                first={at === 0}
                last={at === sections.length - 1}
                onChanged={onChanged}
                onMove={(position) => void act(async () => (await move({ variables: { input: { sectionId: section.id, position } } })).data?.moveSection.errors)}
                onRemove={() => void act(async () => (await remove({ variables: { input: { sectionId: section.id } } })).data?.removeSection.errors)}
              />
            ) : (
              <button type="button" className="draft-section__open" aria-expanded="false" onClick={() => setOpenId(section.id)}>
                <span className="grow">
                  <span className="list__t">{`${section.position}. ${section.fr?.title ?? section.en?.title ?? ''}`}</span>
                  <span className="row row--tight">
                    <Badge kind={kindLooks[section.kind].badge} icon={kindLooks[section.kind].icon}>
                      {kinds[section.kind].name}
                    </Badge>
                    {!section.fr && (
                      <span className="small muted">
                        <Trans>French is missing</Trans>
                      </span>
                    )}
                    {!section.en && (
                      <span className="small muted">
                        <Trans>English is missing</Trans>
                      </span>
                    )}
                  </span>
                </span>
                <Icon name="right" size="s" />
              </button>
            )}
          </li>
        ))}
      </List>
      <ButtonSet>
        <Button icon="plus" busy={adding.loading} onClick={() => void addOne()}>
          <Trans>Add a section</Trans>
        </Button>
      </ButtonSet>
    </div>
  );
}
