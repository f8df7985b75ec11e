import { useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { languageNames } from '@parvis/i18n';
import type { IconName } from '@parvis/ui';
import { useLocation } from 'react-router';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { communityIdIn } from '../../platform/navigation/address.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { setTheme, shownTheme } from '../../platform/theme/theme.ts';
import { useReadingActs } from '../following/use-reading-acts.tsx';
import { myPlaces } from '../identity/my-places.ts';
import { useChangeLanguage } from '../identity/use-change-language.ts';
import { openShortcutList } from '../shortcuts/open-list.ts';
import type { Entry, Place } from './entries.ts';

/** What needs no server to be found: acts, and the pages that are this person's. */
export function useOwnEntries(places: readonly Place[]): { acts: Entry[]; pages: Entry[] } {
  const { t, i18n } = useLingui();
  const { person } = useViewer();
  const { pathname } = useLocation();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  const { markAllRead } = useReadingActs();
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const dark = shownTheme() === 'dark';
  const here = communityIdIn(/^\/communities\/([^/]+)/.exec(pathname)?.[1]);
  const acts: Entry[] = [
    { key: 'write', label: t`Write a post`, words: t`publish new message`, picture: { icon: 'pen' }, does: { href: here.startsWith('community_') ? `/write?community=${here}` : '/write' } },
    { key: 'read', label: t`Mark all read`, words: t`everything as seen`, picture: { icon: 'check' }, does: { act: () => void markAllRead(null) } },
    {
      key: 'theme',
      label: dark ? t`Light theme` : t`Dark theme`,
      words: t`night day contrast colours`,
      picture: { icon: dark ? 'sun' : 'moon' },
      does: { act: () => setTheme(dark ? 'light' : 'dark') },
    },
    { key: 'language', label: languageNames[other], lang: other, words: t`language`, picture: { icon: 'globe' }, does: { act: () => void changeLanguage(other) } },
    { key: 'shortcuts', label: t`Keyboard shortcuts`, words: t`help keys`, picture: { icon: 'ask' }, does: { act: openShortcutList } },
  ];
  const to = (key: string, label: string, icon: IconName, href: string): Entry => ({ key, label, picture: { icon }, does: { href } });
  const pages: Entry[] = [
    ...places.filter(({ write }) => !write).map(({ href, label, icon }) => to(href, i18n._(label), icon, href)),
    to('profile', t`My profile`, 'user', `/people/${person.id}`),
    ...myPlaces.map(({ key, label, icon, href }) => to(key, i18n._(label), icon, href)),
    to('mine', t`All my communities`, 'grid', '/communities/mine'),
    to('new', t`New community`, 'plus', '/communities/new'),
    to('events', t`Events`, 'cal', '/events'),
    to('accessibility', t`Accessibility`, 'eye', '/accessibility'),
  ];
  return { acts, pages };
}
