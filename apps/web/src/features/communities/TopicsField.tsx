import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Chip, Chips, Icon, TextField, VisuallyHidden } from '@parvis/ui';
import { useContext, useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import { useController } from 'react-hook-form';
import { FormIdContext, fieldId } from '../../platform/forms/use-field-props.ts';
import { topicsLikeQuery } from './about/about.graphql.ts';

const { max } = limits.communityTopics;

/** What a community is about: chosen topics, each with a way back, and those in use elsewhere while one types. */
export function TopicsField() {
  const { t } = useLingui();
  const id = fieldId(useContext(FormIdContext), 'topics');
  const { field, fieldState } = useController<{ topics: string[] }, 'topics'>({ name: 'topics' });
  const topics = field.value;
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(typed.trim());
  const { data } = useQuery(topicsLikeQuery, { variables: { typed: sought }, skip: sought.length < 2 });
  const offered = sought.length < 2 ? [] : (data?.topicsLike ?? []).filter((topic) => !topics.includes(topic));
  const full = topics.length >= max;

  function add(words: string[]) {
    field.onChange([...new Set([...topics, ...words.map((word) => word.trim()).filter(Boolean)])].slice(0, max));
  }
  function type(text: string) {
    const words = text.split(',');
    setTyped((words.pop() ?? '').trimStart());
    if (words.length > 0) add(words);
  }
  function take() {
    if (!typed.trim()) return;
    add([typed]);
    setTyped('');
  }
  function onKeyDown(event: KeyboardEvent) {
    // Enter adds the topic; with nothing typed it sends the form, as everywhere.
    if (event.key !== 'Enter' || !typed.trim()) return;
    event.preventDefault();
    take();
  }
  return (
    <div className="stack stack--2">
      <TextField
        label={t`Topics`}
        optional={t`(optional)`}
        hint={full ? t`${max} topics are the most.` : t`Up to ${max}. Enter or a comma adds one. They help to find it: while it is new and open, it is suggested to people who follow one of them.`}
        maxLength={limits.communityTopic.max}
        autoComplete="off"
        id={id}
        ref={input}
        error={fieldState.error?.message}
        readOnly={full}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      {offered.length > 0 && !full && (
        <Chips label={t`Topics in use`}>
          {offered.map((topic) => (
            <Chip
              key={topic}
              icon="plus"
              // Before the field loses the focus and takes what is half typed.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                setTyped('');
                add([topic]);
                input.current?.focus();
              }}
            >
              {topic}
            </Chip>
          ))}
        </Chips>
      )}
      {topics.length > 0 && (
        <Chips label={t`Chosen topics`}>
          {topics.map((topic) => (
            <Chip
              key={topic}
              set
              onClick={() => {
                field.onChange(topics.filter((one) => one !== topic));
                input.current?.focus();
              }}
            >
              {topic}
              <Icon name="x" />
              <VisuallyHidden>
                <Trans>, remove</Trans>
              </VisuallyHidden>
            </Chip>
          ))}
        </Chips>
      )}
    </div>
  );
}
