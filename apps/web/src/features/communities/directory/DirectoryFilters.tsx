import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { Chip, Chips, SearchBox, Segmented, Select } from '@parvis/ui';
import type { CommunityActivity, DirectoryChoicesQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useSearch } from '../../../platform/navigation/use-filters.ts';
import { languageNames, visibilityWords } from '../community-words.ts';
import type { Directory } from './use-directory.ts';

export type Choices = DirectoryChoicesQuery['communityFacets'];

const activityWords: Record<CommunityActivity, ReturnType<typeof msg>> = {
  week: msg`Active this week`,
  month: msg`7 to 28 days ago`,
  quarter: msg`28 to 90 days ago`,
  quiet: msg`Quiet for 90 days`,
};

/** What the directory is searched for and narrowed to. A choice that nothing would fulfil is not offered; the number beside it is what the list would hold. */
export function DirectoryFilters({ directory, choices }: { directory: Directory; choices: Choices | undefined }) {
  const { t, i18n } = useLingui();
  const { search, about, variables, order, set } = directory;
  const numbered = useNumbered();
  const { entityId, topic, archived } = variables;
  const entities = choices?.entities ?? [];
  return (
    <form role="search" aria-label={t`Find a community`} className="stack stack--3" onSubmit={(event) => event.preventDefault()}>
      <div className="search-wide">
        <SearchBox label={t`A name, a subject, a trade`} {...useSearch(search, (value) => set({ q: value }))} />
      </div>
      <div className="filters">
        <Segmented
          label={t`About`}
          options={[
            { value: 'all', label: <Trans context="communities">All</Trans> },
            { value: 'work', label: <Trans>Work</Trans> },
            { value: 'beside', label: <Trans>Beside work</Trans> },
          ]}
          value={about ?? 'all'}
          onChange={(value) => set({ about: value === 'all' ? null : value })}
        />
      </div>
      <div className="filters">
        <Select label={t`Language`} value={variables.language ?? ''} onChange={(event) => set({ language: event.target.value })}>
          <option value="">{t`All languages`}</option>
          {(['fr', 'en'] as const).map((language) => (
            <option key={language} value={language}>
              {numbered(i18n._(languageNames[language]), choices?.languages.find((one) => one.language === language)?.count)}
            </option>
          ))}
        </Select>
        <Select label={t`Who reads it`} value={variables.visibility ?? ''} onChange={(event) => set({ visibility: event.target.value })}>
          <option value="">{t({ context: 'communities', message: 'All' })}</option>
          {(choices?.visibilities ?? []).map(({ visibility, count }) => (
            <option key={visibility} value={visibility}>
              {numbered(i18n._(visibilityWords[visibility].kind), count)}
            </option>
          ))}
          {variables.visibility && !choices?.visibilities.some(({ visibility }) => visibility === variables.visibility) && (
            <option value={variables.visibility}>{i18n._(visibilityWords[variables.visibility].kind)}</option>
          )}
        </Select>
        <Select label={t`Managed by`} value={entityId ?? ''} onChange={(event) => set({ entity: event.target.value })}>
          <option value="">{t({ context: 'communities', message: 'All' })}</option>
          {entities.map(({ entity, count }) => (
            <option key={entity.id} value={entity.id}>
              {numbered(entity.name, count)}
            </option>
          ))}
          {entityId && !entities.some(({ entity }) => entity.id === entityId) && <option value={entityId}>{t`The chosen entity`}</option>}
        </Select>
        <Select label={t`Activity`} value={variables.active ?? ''} onChange={(event) => set({ active: event.target.value })}>
          <option value="">{t`At any time`}</option>
          {(['week', 'month', 'quarter', 'quiet'] as const).map((active) => (
            <option key={active} value={active}>
              {numbered(i18n._(activityWords[active]), choices?.activity.find((one) => one.active === active)?.count)}
            </option>
          ))}
        </Select>
        <Select label={t`Order`} value={order} onChange={(event) => set({ order: event.target.value })}>
          {search && <option value="match">{t`Nearest to the search`}</option>}
          <option value="activity">{t`Most active`}</option>
          <option value="size">{t`Largest`}</option>
          <option value="name">{t`By name`}</option>
        </Select>
      </div>
      <Chips label={t`Also`}>
        <Chip pressed={archived} onClick={() => set({ archived: archived ? null : 'yes' })}>
          <Trans>Archived ones</Trans>
        </Chip>
        {topic && (
          <Chip set icon="x" onClick={() => set({ topic: null })}>
            <span className="sr">
              <Trans>No longer only the topic</Trans>{' '}
            </span>
            {topic}
          </Chip>
        )}
      </Chips>
    </form>
  );
}

/** A choice with its number, where there is one. */
function useNumbered() {
  const format = useFormat();
  return (words: string, count: number | null | undefined): string => (count == null ? words : `${words} (${format.number(count)})`);
}
