import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Cover, FieldGroup, Pick, Picks, SectionHead, pavings, type Paving, type Tint } from '@parvis/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { pavingNames, tintNames } from '../community-words.ts';
import { RevisedForm, type Standing } from './RevisedForm.tsx';
import { chooseCoverMutation } from './settings.graphql.ts';
import type { SectionProps, SettingsCommunity } from './SettingsTab.tsx';

/** As the radio buttons say it; empty for what is drawn by itself. */
interface Values {
  paving: Paving | '';
  tint: string;
}

const tints = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
const tintFrom = (tint: string) => (tint ? (Number(tint) as Tint) : undefined);
const standingOf = ({ cover: { paving, tint }, coverRevision }: SettingsCommunity): Standing<Values> => ({
  values: { paving: paving ?? '', tint: tint ? String(tint) : '' },
  revision: coverRevision ?? '',
});

/** The strip above the community: a way of paving and a tint. */
export function CoverSection({ community, readAgain }: SectionProps) {
  const { t, i18n } = useLingui();
  const [choose] = useMutation(chooseCoverMutation);
  return (
    <Card className="stack" aria-labelledby="cover">
      <SectionHead id="cover" title={<Trans>Cover</Trans>} />
      <RevisedForm<Values>
        label={t`Cover`}
        standing={standingOf(community)}
        readAgain={async () => {
          const now = await readAgain();
          return now && standingOf(now);
        }}
        save={async ({ paving, tint }, basedOn) => {
          const { data } = await choose({ variables: { input: { communityId: community.id, basedOn, paving: paving || null, tint: tintFrom(tint) ?? null } } });
          const { errors, community: saved } = data!.chooseCommunityCover;
          return { errors, revision: saved?.coverRevision ?? null };
        }}
        inWords={({ paving, tint }) => [
          { label: <Trans>Paving</Trans>, words: paving ? i18n._(pavingNames[paving]) : t`Drawn by itself` },
          { label: <Trans>Tint</Trans>, words: tint ? i18n._(tintNames[Number(tint) as Tint]) : t`The colour of Parvis` },
        ]}
      >
        <Choices id={community.id} />
      </RevisedForm>
    </Card>
  );
}

function Choices({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { register } = useFormContext<Values>();
  const [paving, tint] = useWatch<Values, ['paving', 'tint']>({ name: ['paving', 'tint'] });
  return (
    <>
      <Cover id={id} paving={paving || undefined} tint={tintFrom(tint)} />
      <FieldGroup label={t`Paving`}>
        <Picks columns={4}>
          <Pick value="" label={<Trans>Drawn by itself</Trans>} {...register('paving')} />
          {pavings.map((one) => (
            <Pick key={one} value={one} label={i18n._(pavingNames[one])} {...register('paving')} />
          ))}
        </Picks>
      </FieldGroup>
      <FieldGroup label={t`Tint`}>
        <Picks columns={4}>
          <Pick value="" label={<Trans>The colour of Parvis</Trans>} {...register('tint')} />
          {tints.map((one) => (
            <Pick key={one} value={one} label={i18n._(tintNames[Number(one) as Tint])} before={<span className={`tile tile--s tint-${one}`} aria-hidden="true" />} {...register('tint')} />
          ))}
        </Picks>
      </FieldGroup>
    </>
  );
}
