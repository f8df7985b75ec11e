import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, Card, IconButton, SectionHead, TextArea, useToast } from '@parvis/ui';
import { useState } from 'react';
import { useRefusal, type Outcome } from '../../../platform/acts/use-act.ts';
import { Form } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../../platform/forms/use-field-props.ts';
import { newClientId } from '../../../platform/graphql/client-id.ts';
import { useKeptFocus } from '../../../platform/page/use-kept-focus.ts';
import { RevisedForm } from './RevisedForm.tsx';
import { addRuleMutation, communitySettingsQuery, editRuleMutation, moveRuleMutation, removeRuleMutation } from './settings.graphql.ts';
import type { SectionProps, SettingsCommunity } from './SettingsTab.tsx';

type Rule = SettingsCommunity['houseRules'][number];

/** The rules of the community, one by one: reworded, moved by buttons, taken out, added. */
export function RulesSection({ community, readAgain }: SectionProps) {
  const { t } = useLingui();
  const rules = community.houseRules;
  const [editing, setEditing] = useState<string | null>(null);
  const { max } = limits.houseRules;
  const { place, hold } = useKeptFocus<HTMLDivElement>(editing);
  return (
    <Card className="stack" aria-labelledby="rules">
      <SectionHead id="rules" title={<Trans>House rules</Trans>} />
      <p className="muted">
        <Trans>Each has a link of its own, which stays when the rule is reworded or moved. The social media guide holds beside them.</Trans>
      </p>
      <div ref={place} tabIndex={-1} className="stack">
        <ol className="bullets">
          {rules.map((rule) => (
            <li key={rule.id}>
              {editing === rule.id ? (
                <EditRule
                  rule={rule}
                  readAgain={async () => (await readAgain())?.houseRules.find(({ id }) => id === rule.id) ?? null}
                  onEnd={() => {
                    hold();
                    setEditing(null);
                  }}
                />
              ) : (
                <RuleLine rule={rule} last={rules.length} onEdit={() => setEditing(rule.id)} />
              )}
            </li>
          ))}
        </ol>
      </div>
      {rules.length < max ? <AddRule communityId={community.id} /> : <p className="muted">{t`${max} rules are the most: merge two, or take one out.`}</p>}
    </Card>
  );
}

function RuleLine({ rule, last, onEdit }: { rule: Rule; last: number; onEdit: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const refusal = useRefusal();
  const options = { refetchQueries: [communitySettingsQuery], awaitRefetchQueries: true };
  const [move, moving] = useMutation(moveRuleMutation, options);
  const [remove, removing] = useMutation(removeRuleMutation, options);
  const busy = moving.loading || removing.loading;
  const { id, position, text } = rule;

  async function act(work: Outcome, done: React.ReactNode) {
    const refused = await refusal(work);
    showToast({ message: refused ?? done, refusal: refused !== null });
  }
  const moveTo = (to: number) => void act(move({ variables: { input: { ruleId: id, position: to } } }).then(({ data }) => data?.moveHouseRule.errors), <Trans>Now rule {to}.</Trans>);
  return (
    <div className="row row--between rule-line">
      <span className="grow">{text}</span>
      <span className="btnset" role="group" aria-label={t`Rule ${position}`}>
        <IconButton icon="up" label={t`Move up`} disabled={busy || position === 1} onClick={() => moveTo(position - 1)} />
        <IconButton icon="down" label={t`Move down`} disabled={busy || position === last} onClick={() => moveTo(position + 1)} />
        <IconButton icon="edit" label={t`Reword`} onClick={onEdit} />
        <IconButton
          icon="trash"
          label={t`Take out`}
          disabled={busy}
          onClick={() => void act(remove({ variables: { input: { ruleId: id } } }).then(({ data }) => data?.removeHouseRule.errors), <Trans>The rule is taken out.</Trans>)}
        />
      </span>
    </div>
  );
}

function EditRule({ rule, readAgain, onEnd }: { rule: Rule; readAgain: () => Promise<Rule | null>; onEnd: () => void }) {
  const { t } = useLingui();
  const [edit] = useMutation(editRuleMutation);
  const { position } = rule;
  return (
    <div className="stack stack--2">
      <RevisedForm<{ text: string }>
        label={t`Reword rule ${position}`}
        standing={{ values: { text: rule.text }, revision: rule.revision }}
        readAgain={async () => {
          const now = await readAgain();
          return now && { values: { text: now.text }, revision: now.revision };
        }}
        save={async ({ text }, basedOn) => {
          const { data } = await edit({ variables: { input: { ruleId: rule.id, basedOn, text } } });
          const { errors, rule: saved } = data!.editHouseRule;
          if (errors.length === 0) onEnd();
          return { errors, revision: saved?.revision ?? null };
        }}
        inWords={({ text }) => [{ label: <Trans>The rule</Trans>, words: text }]}
      >
        <RuleText label={t`The rule`} autoFocus />
      </RevisedForm>
      <Button kind="quiet" onClick={onEnd}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}

function AddRule({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const showToast = useToast();
  const [add] = useMutation(addRuleMutation, { refetchQueries: [communitySettingsQuery], awaitRefetchQueries: true });
  // Of the rule being written: sending it again after a cut adds no second one.
  const [clientId, setClientId] = useState(newClientId);
  return (
    <Form
      aria-label={t`Add a rule`}
      defaultValues={{ text: '' }}
      submit={async ({ text }, form) => {
        const { data } = await add({ variables: { input: { communityId, clientId, text } } });
        const { errors } = data!.addHouseRule;
        if (errors.length > 0) return errors;
        showToast({ message: <Trans>The rule is added.</Trans> });
        setClientId(newClientId());
        form.reset();
      }}
    >
      <RuleText label={t`A new rule`} />
      <div className="btnset">
        <SubmitButton icon="plus">
          <Trans>Add the rule</Trans>
        </SubmitButton>
      </div>
    </Form>
  );
}

function RuleText({ label, autoFocus }: { label: string; autoFocus?: boolean }) {
  return <TextArea label={label} rows={2} maxLength={limits.houseRule.max} autoFocus={autoFocus} {...useFieldProps('text')} />;
}
