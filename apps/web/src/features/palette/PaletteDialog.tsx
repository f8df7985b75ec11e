import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Dialog, Icon } from '@parvis/ui';
import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { useSearch } from '../../platform/navigation/use-filters.ts';
import { matching, type Entry, type Group, type Place } from './entries.ts';
import { optionId, PaletteList } from './PaletteList.tsx';
import { useOwnEntries } from './use-own-entries.ts';
import { useFound, useRecents } from './use-things.ts';

export interface PaletteDialogProps {
  places: readonly Place[];
  onClose: () => void;
}

/** A field, and under it what it leads to: what one opened last, acts, pages; then what is found for what one types. */
export function PaletteDialog({ places, onClose }: PaletteDialogProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const listId = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string>();
  const typing = useSearch(search, setSearch);
  const { groups, awaited, words } = useGroups(places, typing.value.trim(), search);
  const entries = groups.flatMap((group) => group.entries);
  const active = (entries.find(({ key }) => key === chosen) ?? (awaited > 0 ? undefined : entries[0]))?.key;

  function choose({ does }: Entry) {
    onClose();
    if ('href' in does) void navigate(does.href);
    else does.act();
  }
  function step(by: number) {
    const at = entries.findIndex(({ key }) => key === active);
    // From nowhere: down is the first line, up the last one.
    const from = at < 0 && by < 0 ? 0 : at;
    setChosen(entries[(from + by + entries.length) % entries.length]?.key);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const entry = entries.find(({ key }) => key === active);
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && entry) choose(entry);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog open onClose={onClose} title={<Trans>Quick access</Trans>} closeLabel={t`Close`}>
      <div className="palette">
        <div className="searchbox">
          <Icon name="search" />
          <input
            {...typing}
            type="text"
            className="input"
            role="combobox"
            aria-label={t`A person, a community, a page, an act`}
            placeholder={t`A person, a community, a page, an act`}
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && optionId(listId, active)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            onKeyDown={onKeyDown}
            onInput={() => setChosen(undefined)}
          />
        </div>
        <p className={entries.length > 0 ? 'sr' : 'muted palette__none'} role="status">
          {words === 'count' ? <Plural value={entries.length} one="One result" other="# results" /> : words}
        </p>
        <PaletteList id={listId} label={t`Quick access`} groups={groups} awaited={awaited} active={active} onChoose={choose} />
      </div>
    </Dialog>
  );
}

/** What is shown for what is typed. `search` is what the server was asked, a moment later. */
function useGroups(places: readonly Place[], typed: string, search: string) {
  const { t } = useLingui();
  const { acts, pages } = useOwnEntries(places);
  const recents = useRecents();
  const found = useFound(search);
  const asking = found.searching || typed !== search;
  const groups: Group[] = [
    { key: 'recents', title: t`Opened lately`, entries: typed ? matching(recents.entries, typed) : recents.entries },
    { key: 'acts', title: t`Acts`, entries: typed ? matching(acts, typed) : acts },
    { key: 'pages', title: t`Pages`, entries: typed ? matching(pages, typed) : pages },
  ];
  if (typed.length > 1) {
    const known = new Set(groups[0]!.entries.map(({ key }) => key));
    const others = (entries: readonly Entry[]) => entries.filter(({ key }) => !known.has(key));
    groups.push({ key: 'communities', title: t`Communities`, entries: others(found.communities) }, { key: 'people', title: t`People`, entries: others(found.people) });
  }
  const shown = groups.filter(({ entries }) => entries.length > 0);
  const words = !typed ? null : found.failed ? <Trans>The search doesn’t answer now</Trans> : asking ? <Trans>Searching…</Trans> : shown.length > 0 ? ('count' as const) : <Trans>Nothing by that name</Trans>;
  return { groups: shown, awaited: typed ? 0 : recents.awaited, words };
}
