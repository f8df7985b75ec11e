import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Field, LinkButton, Note, Select, useField } from '@parvis/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { rulesToCiteQuery } from './moderation.graphql.ts';
import { ruleHref } from './RuleLink.tsx';

/** The rule of the guide in force that a decision rests on: the field `sectionId` of the form around it. Hiding needs one. */
export function RulePicker({ optional }: { optional?: boolean }) {
  const { data, error, refetch } = useQuery(rulesToCiteQuery);
  const { control } = useFormContext();
  const chosen = useWatch({ control, name: 'sectionId' }) as string;
  const rules = data?.viewer?.rulesToCite;
  const rule = rules?.find(({ id }) => id === chosen);
  const props = useFieldProps('sectionId');
  const ids = useField({ error: props.error }, { id: props.id });
  if (error && !rules) {
    return (
      <Note kind="danger" live="alert">
        <p>
          <Trans>The rules of the guide could not be read.</Trans>{' '}
          <LinkButton onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </LinkButton>
        </p>
      </Note>
    );
  }
  if (!rules) {
    // The select takes its value when it is drawn: it waits for its options.
    return (
      <Field label={<Trans>Rule of the guide</Trans>} optional={optional && <Trans>(optional)</Trans>} ids={ids}>
        <select className="select" id={ids.id} aria-busy="true" disabled />
      </Field>
    );
  }
  return (
    <div className="stack stack--1">
      <Select label={<Trans>Rule of the guide</Trans>} optional={optional && <Trans>(optional)</Trans>} {...props}>
        <option value="">
          <Trans>Choose the rule</Trans>
        </option>
        {rules.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      {rule && (
        <div>
          <LinkButton href={ruleHref(rule)} target="_blank">
            <Trans>Read this section</Trans>
          </LinkButton>
        </div>
      )}
    </div>
  );
}
