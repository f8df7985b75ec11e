import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, Checkbox, ConfirmDialog, Icon, List, SectionHead, TextField, VisuallyHidden, useToast } from '@parvis/ui';
import { useState } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { newClientId } from '../../../platform/graphql/client-id.ts';
import type { MembershipRulesQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { EntityField } from '../bulk/EntityField.tsx';
import type { CommunityInFrame } from '../community-context.ts';
import { createRuleMutation, endRuleMutation, ruleEndQuery, rulePreviewQuery, rulesQuery } from './rules.graphql.ts';

type Rule = NonNullable<MembershipRulesQuery['community']>['membershipRules'][number];

/** Rules by which people belong: those that hold, and a new one with who would enter. */
export function RulesCard({ community }: { community: CommunityInFrame }) {
  const { data } = useQuery(rulesQuery, { variables: { id: community.id }, fetchPolicy: 'cache-and-network' });
  const rules = data?.community?.membershipRules ?? [];
  return (
    <Card className="stack" aria-labelledby="rules-of-membership">
      <SectionHead id="rules-of-membership" title={<Trans>Members by rule</Trans>} />
      <p>
        <Trans>Everyone of an entity belongs, and follows the organization: who comes into it enters, who goes elsewhere leaves. Who joined by own choice stays.</Trans>
      </p>
      {rules.length > 0 && (
        <List>
          {rules.map((rule) => (
            <RuleLine key={rule.id} rule={rule} communityId={community.id} />
          ))}
        </List>
      )}
      <NewRule communityId={community.id} />
    </Card>
  );
}

function RuleLine({ rule, communityId }: { rule: Rule; communityId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const [ending, setEnding] = useState(false);
  const { refused, act } = useAct();
  const [end, { loading }] = useMutation(endRuleMutation, { refetchQueries: [rulesQuery] });
  const { data } = useQuery(ruleEndQuery, { variables: { id: communityId }, skip: !ending, fetchPolicy: 'network-only' });
  const preview = data?.community?.membershipRules.find(({ id }) => id === rule.id)?.endPreview;
  const entity = rule.entity.name;
  const site = rule.site;
  const [inside, all] = [format.number(rule.memberCount ?? 0), format.number(rule.peopleCount ?? 0)];
  const leaving = preview?.leavingCount ?? 0;
  const leavingNumber = format.number(leaving);
  return (
    <li className="community-row">
      <Icon name="people" />
      <div className="grow">
        <div className="list__t">{site ? <Trans>{entity}, at {site}</Trans> : entity}</div>
        <div className="facts">
          {rule.mandatory && (
            <Badge icon="lock">
              <Trans>Mandatory</Trans>
            </Badge>
          )}
          <span role="status">{rule.appliedAt ? <Trans>{inside} of {all} people belong</Trans> : <Trans>Being applied: {inside} of {all} people so far</Trans>}</span>
        </div>
      </div>
      <Button onClick={() => setEnding(true)}>
        <Trans>End</Trans>
        <VisuallyHidden> {t`the rule on ${entity}`}</VisuallyHidden>
      </Button>
      <ConfirmDialog
        open={ending}
        onClose={() => setEnding(false)}
        busy={loading}
        danger
        onConfirm={() => void act(end({ variables: { input: { ruleId: rule.id } } }).then(({ data: answer }) => answer?.endMembershipRule.errors)).then((done) => done && setEnding(false))}
        title={<Trans>End the rule on {entity}?</Trans>}
        confirmLabel={<Trans>End the rule</Trans>}
        cancelLabel={<Trans>Keep it</Trans>}
        closeLabel={t`Close`}
      >
        <p role="status">{preview && <Plural value={leaving} _0="Nobody leaves." one={`${leavingNumber} person leaves the community.`} other={`${leavingNumber} people leave the community.`} />}</p>
        <Names people={preview?.leaving} of={leaving} />
        <Refused reason={refused} />
      </ConfirmDialog>
    </li>
  );
}

function NewRule({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const showToast = useToast();
  const [entityId, setEntityId] = useState('');
  const [site, setSite] = useState('');
  const [mandatory, setMandatory] = useState(false);
  const [clientId, setClientId] = useState(newClientId);
  const { refused, act } = useAct();
  const [create, { loading }] = useMutation(createRuleMutation, { refetchQueries: [rulesQuery] });
  const { data } = useQuery(rulePreviewQuery, { variables: { id: communityId, entityId, site: site.trim() || null }, skip: !entityId, fetchPolicy: 'network-only' });
  const preview = entityId ? data?.community?.rulePreview : null;
  const entering = preview?.enteringCount ?? 0;
  const enteringNumber = format.number(entering);
  const all = format.number(preview?.peopleCount ?? 0);

  async function send() {
    const input = { clientId, communityId, entityId, site: site.trim() || null, mandatory };
    if (!(await act(create({ variables: { input } }).then(({ data: answer }) => answer?.createMembershipRule.errors)))) return;
    showToast({ message: <Trans>The rule holds. Its people enter within minutes.</Trans> });
    setEntityId('');
    setSite('');
    setMandatory(false);
    setClientId(newClientId());
  }

  return (
    <div className="stack">
      <h3>
        <Trans>A new rule</Trans>
      </h3>
      <EntityField value={entityId} onChange={setEntityId} />
      <TextField label={t`Site`} optional={t`(optional)`} hint={t`Only its people at this site, as written in their profiles.`} value={site} onChange={(event) => setSite(event.target.value)} />
      <Checkbox
        checked={mandatory}
        onChange={(event) => setMandatory(event.target.checked)}
        label={<Trans>Mandatory: nobody of the entity can leave, and the page says so</Trans>}
      />
      <div role="status">
        {preview && (
          <>
            <p>
              <Plural value={entering} _0={`All ${all} people belong already.`} one={`${enteringNumber} person of ${all} enters.`} other={`${enteringNumber} people of ${all} enter.`} />
            </p>
            <Names people={preview.entering} of={entering} />
          </>
        )}
      </div>
      <Refused reason={refused} />
      <div className="btnset btnset--end">
        <Button kind="primary" busy={loading} disabled={!entityId} onClick={() => void send()}>
          <Trans>Make the rule</Trans>
        </Button>
      </div>
    </div>
  );
}

/** The first of them, and that there are others. */
function Names({ people = [], of }: { people?: readonly { id: string; name: string }[]; of: number }) {
  const format = useFormat();
  if (people.length === 0) return null;
  const more = of - people.length;
  const names = format.list(people.map(({ name }) => name));
  const others = format.number(more);
  return <p className="small muted">{more > 0 ? <Plural value={more} one={`${names} and ${others} other`} other={`${names} and ${others} others`} /> : names}</p>;
}
