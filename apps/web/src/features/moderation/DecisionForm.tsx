import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { ButtonSet, FieldGroup, Icon, Note, Pick, Picks, TextArea, useToast } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import type { ModerateAct } from '../../platform/graphql/__generated__/graphql.ts';
import { moderateMutation } from './moderation.graphql.ts';
import type { ThingId } from './ReportDialog.tsx';
import { RulePicker } from './RulePicker.tsx';

export interface DecisionFormProps {
  thing: ThingId;
  /** The first name of who wrote it. */
  author: string;
  /** What may be decided; a choice when there are several. The first is chosen to begin with. */
  acts: readonly ModerateAct[];
  /** The report that the decision answers: it is refused when another manager was quicker. */
  reportId?: string;
  onDone: () => void;
  /** Another manager was quicker. */
  onLate?: () => void;
  /** Names the form where no heading does. */
  label: string;
  /** Buttons before the main one. */
  before?: ReactNode;
}

interface Values {
  act: ModerateAct;
  sectionId: string;
  reason: string;
}

/** A decision: the act, the rule that it rests on, and the reason that the person concerned will read. */
export function DecisionForm({ thing, author, acts, reportId, onDone, onLate, label, before }: DecisionFormProps) {
  const showToast = useToast();
  const [moderate] = useMutation(moderateMutation);

  async function submit({ act, sectionId, reason }: Values): Promise<readonly FormError[]> {
    const { data } = await moderate({ variables: { input: { ...thing, act, reason, sectionId: sectionId || null, reportId } } });
    const errors = data!.moderate.errors;
    if (errors.length === 0) {
      if (act === 'hide') showToast({ message: <Trans>Hidden. {author} can read why.</Trans> });
      else if (act === 'restore') showToast({ message: <Trans>Shown again. {author} can read why.</Trans> });
      else showToast({ message: <Trans>Left as it is. Those who reported it can read why.</Trans> });
      onDone();
    } else if (errors.some(({ code }) => code === 'ALREADY_DECIDED')) onLate?.();
    return errors;
  }

  return (
    <Form<Values> aria-label={label} className="stack stack--5" defaultValues={{ act: acts[0]!, sectionId: '', reason: '' }} submit={submit}>
      {acts.length > 1 && <ActPicks acts={acts} />}
      <Reasoned author={author} comment={'commentId' in thing} before={before} />
    </Form>
  );
}

function ActPicks({ acts }: { acts: readonly ModerateAct[] }) {
  const { register } = useFormContext<Values>();
  const words: Record<ModerateAct, ReactNode> = {
    dismiss: (
      <Pick key="dismiss" {...register('act')} value="dismiss" label={<Trans>Leave it</Trans>} detail={<Trans>nothing changes</Trans>} before={<Icon name="check" />} />
    ),
    hide: (
      <Pick
        key="hide"
        {...register('act')}
        value="hide"
        label={<Trans>Hide it</Trans>}
        detail={<Trans>for all but its author and the managers</Trans>}
        before={<Icon name="eyeoff" />}
      />
    ),
    restore: <Pick key="restore" {...register('act')} value="restore" label={<Trans>Show it again</Trans>} before={<Icon name="eye" />} />,
  };
  return (
    <FieldGroup label={<Trans>What do you do?</Trans>}>
      <Picks columns={2}>{acts.map((act) => words[act])}</Picks>
    </FieldGroup>
  );
}

function Reasoned({ author, comment, before }: { author: string; comment: boolean; before?: ReactNode }) {
  const { control } = useFormContext<Values>();
  const [act, reason] = useWatch({ control, name: ['act', 'reason'] });
  const dismisses = act === 'dismiss';
  const message = reason.trim() || '…';
  return (
    <>
      <RulePicker optional={act !== 'hide'} />
      <TextArea
        label={dismisses ? <Trans>Reason, that those who reported will read</Trans> : <Trans>Reason, that {author} will read</Trans>}
        hint={dismisses ? undefined : <Trans>It leaves with your name. {author} finds it under “Decisions on my texts”, with a link to the rule.</Trans>}
        maxLength={limits.reason.max}
        rows={4}
        {...useFieldProps('reason')}
      />
      <Note kind="plain">
        <p className="small">
          <b>{dismisses ? <Trans>What those who reported will receive.</Trans> : <Trans>What {author} will receive.</Trans>}</b>{' '}
          {dismisses && <Trans>“What you reported stays as it is. {message}”</Trans>}
          {act === 'hide' &&
            (comment ? (
              <Trans>“Your comment is hidden: only you and the managers still see it. {message}”</Trans>
            ) : (
              <Trans>“Your post is hidden: only you and the managers still see it. {message}”</Trans>
            ))}
          {act === 'restore' && (comment ? <Trans>“Your comment is visible again. {message}”</Trans> : <Trans>“Your post is visible again. {message}”</Trans>)}
        </p>
      </Note>
      <ButtonSet end>
        {before}
        <SubmitButton icon={dismisses ? 'check' : act === 'hide' ? 'eyeoff' : 'eye'}>
          {dismisses && <Trans>Leave it and answer</Trans>}
          {act === 'hide' && <Trans>Hide and tell {author}</Trans>}
          {act === 'restore' && <Trans>Show again and tell {author}</Trans>}
        </SubmitButton>
      </ButtonSet>
    </>
  );
}
