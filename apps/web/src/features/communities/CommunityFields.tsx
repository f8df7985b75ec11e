import { Trans, useLingui } from '@lingui/react/macro';
import { FieldGroup, Icon, Pick, Picks, Select, TextArea, TextField } from '@parvis/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { communityVisibilities, limits, type CommunityVisibility, type Language } from '@parvis/domain';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { languageNames, visibilityWords } from './community-words.ts';
import { NearNames } from './directory/NearNames.tsx';
import { TopicsField } from './TopicsField.tsx';

export interface CommunityValues {
  name: string;
  purpose: string;
  visibility: CommunityVisibility;
  language: Language;
  work: 'yes' | 'no';
  topics: string[];
}

/** The values as the server takes them. */
export function toInput({ name, purpose, visibility, language, work, topics }: CommunityValues) {
  return { name, purpose, visibility, language, work: work === 'yes', topics };
}

/** What a community says of itself, for a new one and for one that changes. `showNear`: names that it may be taken for. */
export function CommunityFields({ showNear }: { showNear?: boolean }) {
  const { t, i18n } = useLingui();
  const { register } = useFormContext();
  return (
    <>
      <div className="stack stack--2">
        <TextField label={t`Name`} maxLength={limits.communityName.max} autoComplete="off" {...useFieldProps('name')} />
        {showNear && <NearNames />}
      </div>
      <TextArea
        label={t`What it is for`}
        hint={t`One or two sentences: whom it is for, what one finds there.`}
        rows={3}
        maxLength={limits.communityPurpose.max}
        {...useFieldProps('purpose')}
      />
      <FieldGroup label={t`Who finds it, who reads it`}>
        <Picks>
          {communityVisibilities.map((visibility) => (
            <Pick
              key={visibility}
              value={visibility}
              label={i18n._(visibilityWords[visibility].name)}
              detail={i18n._(visibilityWords[visibility].explained)}
              before={<Icon name={visibilityWords[visibility].icon} />}
              {...register('visibility')}
            />
          ))}
        </Picks>
      </FieldGroup>
      <FieldGroup label={t`What it is about`}>
        <Picks columns={2}>
          <Pick value="yes" label={<Trans>Work</Trans>} detail={<Trans>A trade, a project, a site, a customer.</Trans>} {...register('work')} />
          <Pick value="no" label={<Trans>Beside work</Trans>} detail={<Trans>A shared interest, mutual help.</Trans>} {...register('work')} />
        </Picks>
      </FieldGroup>
      <Select label={t`Language`} hint={t`The one most of it is written in. Each may write in another.`} {...useFieldProps('language')}>
        <option value="fr">{i18n._(languageNames.fr)}</option>
        <option value="en">{i18n._(languageNames.en)}</option>
      </Select>
      <TopicsField />
      <Audience />
    </>
  );
}

/** Who will read, in one sentence, above the button. */
function Audience() {
  const visibility = useWatch({ name: 'visibility' }) as CommunityVisibility;
  return (
    <p className="row row--nowrap row--tight" role="status">
      <Icon name={visibilityWords[visibility].icon} />
      <span>
        {visibility === 'open' && <Trans>What is written there will be read by anyone in the company.</Trans>}
        {visibility === 'closed' && <Trans>What is written there will be read by the members whom a manager lets in.</Trans>}
        {visibility === 'secret' && <Trans>What is written there will be read by the people you invite. Nobody else will know that it exists, administrators included.</Trans>}
      </span>
    </p>
  );
}
