import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, FieldGroup, Icon, Pick, Picks, Select, TextArea, TextField } from '@parvis/ui';
import { useDeferredValue } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { communityVisibilities, limits, type CommunityVisibility, type Language } from '@parvis/domain';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { communitiesLikeQuery } from './communities.graphql.ts';
import { languageNames, visibilityWords } from './community-words.ts';

export interface CommunityValues {
  name: string;
  purpose: string;
  visibility: CommunityVisibility;
  language: Language;
  work: 'yes' | 'no';
  /** As typed, parted by commas. */
  topics: string;
}

/** The values as the server takes them. */
export function toInput({ name, purpose, visibility, language, work, topics }: CommunityValues) {
  return { name, purpose, visibility, language, work: work === 'yes', topics: topics.split(',').map((topic) => topic.trim()).filter(Boolean) };
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
      <TextField label={t`Topics`} optional={t`(optional)`} hint={t`A few words, parted by commas. They help to find it.`} autoComplete="off" {...useFieldProps('topics')} />
      <Audience />
    </>
  );
}

/** While a name is being typed: those that exist already. */
function NearNames() {
  const { i18n } = useLingui();
  const format = useFormat();
  const name = useDeferredValue(String(useWatch({ name: 'name' }) ?? '').trim());
  const { data, previousData } = useQuery(communitiesLikeQuery, { variables: { name }, skip: name.length < 3 });
  const near = name.length < 3 ? [] : ((data ?? previousData)?.communitiesLike ?? []);
  return (
    <div role="status">
      {near.length > 0 && (
        <div className="near-names stack stack--2">
          <p>
            <b>
              <Trans>These exist already. Is it one of them?</Trans>
            </b>
          </p>
          <ul className="stack stack--1">
            {near.map((community) => {
              const members = community.memberCount ?? 0;
              const shown = format.number(members);
              return (
                <li key={community.id}>
                  <Anchor href={`/communities/${community.id}`}>{community.name}</Anchor>
                  <span className="small muted">
                    {i18n._(visibilityWords[community.visibility].name)}
                    {community.memberCount !== null && (
                      <>
                        {' · '}
                        <Plural value={members} one={`${shown} member`} other={`${shown} members`} />
                      </>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
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
