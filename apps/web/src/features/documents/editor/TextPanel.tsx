import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, ButtonSet, Icon, List, Note } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct, type Outcome } from '../../../platform/acts/use-act.ts';
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
  const { refused, act } = useAct();
  const [add, adding] = useMutation(addSectionMutation);
  const [move] = useMutation(moveSectionMutation);
  const [remove] = useMutation(removeSectionMutation);
  const { sections } = draft;

  async function change(work: Outcome) {
    if (await act(work)) await onChanged();
  }
  function addOne() {
    const texts = [{ language, title: t`New section`, body: t`To be written.` }];
    return change(
      add({ variables: { input: { versionId: draft.id, kind: 'recommendation', texts } } }).then(({ data }) => {
        if (data?.addSection.section) setOpenId(data.addSection.section.id);
        return data?.addSection.errors;
      }),
    );
  }

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
      <Refused reason={refused} />
      <List className="draft-sections">
        {sections.map((section, at) => (
          <li key={section.id} className={section.id === openId ? 'draft-section draft-section--open' : 'draft-section'}>
            {section.id === openId ? (
              <SectionEditor
                section={section}
                first={at === 0}
                last={at === sections.length - 1}
                onChanged={onChanged}
                onMove={(position) => void change(move({ variables: { input: { sectionId: section.id, position } } }).then(({ data }) => data?.moveSection.errors))}
                onRemove={() => void change(remove({ variables: { input: { sectionId: section.id } } }).then(({ data }) => data?.removeSection.errors))}
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
