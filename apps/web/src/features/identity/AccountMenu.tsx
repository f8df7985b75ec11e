import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, IconButton, Menu, VisuallyHidden, type MenuEntry } from '@parvis/ui';
import { useState } from 'react';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { signOut } from '../../platform/session/auth.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { forgetPassedOn } from '../posts/passed-on.ts';
import { forgetVotes } from '../posts/polls/held-votes.ts';
import { openShortcutList } from '../shortcuts/open-list.ts';
import { forgetRecents, recentsOf } from '../palette/recents.ts';
import { DisplayDialog } from './DisplayDialog.tsx';
import { myPlaces } from './my-places.ts';

/** Behind the avatar: what is about me. `entries` come first: my profile, and the places that have no tab. */
export function AccountMenu({ entries = [] }: { entries?: readonly MenuEntry[] }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { person } = useViewer();
  const { name } = person;
  const [display, setDisplay] = useState(false);

  async function leave() {
    // What was read here, or came from another application, is not for the next person.
    await import('../../platform/offline/read-store.ts').then(({ forgetAll }) => forgetAll()).catch(() => undefined);
    await forgetPassedOn().catch(() => undefined);
    await signOut(language);
    forgetVotes(person.id);
    forgetRecents(person.id, recentsOf(person.id));
    // A full load: nothing that was read stays in memory. Drafts stay on this device, for the same person.
    location.assign('/sign-in');
  }

  return (
    <>
      <Menu
        label={t`My account`}
        trigger={(props) => (
          <IconButton {...props} className="avatar-button">
            <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />
            <VisuallyHidden>
              <Trans>My account, {name}</Trans>
            </VisuallyHidden>
          </IconButton>
        )}
        items={[
          ...entries,
          ...myPlaces.map(({ label, ...place }) => ({ ...place, label: i18n._(label) })),
          'separator',
          { key: 'display', label: t`Language, text size, theme`, icon: 'eye', onSelect: () => setDisplay(true) },
          { key: 'shortcuts', label: t`Keyboard shortcuts`, icon: 'ask', onSelect: openShortcutList },
          'separator',
          { key: 'help', label: t`Help`, icon: 'info', href: '/help' },
          { key: 'sign-out', label: t`Sign out`, icon: 'aright', onSelect: () => void leave() },
        ]}
      />
      <DisplayDialog open={display} onClose={() => setDisplay(false)} />
    </>
  );
}
