import { useLingui } from '@lingui/react/macro';
import { NavGroup, NavItem, Rail, TabBar, TabBarItem } from '@parvis/ui';
import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useUnread } from '../platform/page/unread.ts';
import { DisplayFoot } from '../features/identity/DisplayFoot.tsx';
import { isCurrent, type NavEntry } from './nav.ts';

export function SideRail({ places, communities }: { places: readonly NavEntry[]; communities?: ReactNode }) {
  const { t, i18n } = useLingui();
  const { pathname } = useLocation();
  return (
    <Rail label={t`Main navigation`}>
      <NavGroup>
        {places
          .filter(({ only }) => only !== 'tab')
          .map(({ href, icon, label, after: After }) => (
            <NavItem
              key={href}
              href={href}
              icon={icon}
              current={isCurrent(href, pathname)}
              after={
                After && (
                  <Suspense fallback={null}>
                    <After />
                  </Suspense>
                )
              }
            >
              {i18n._(label)}
            </NavItem>
          ))}
      </NavGroup>
      {communities}
      <DisplayFoot />
    </Rail>
  );
}

export function PhoneTabs({ places }: { places: readonly NavEntry[] }) {
  const { t, i18n } = useLingui();
  const { count, any, ofAll } = useUnread();
  const words = count === 0 ? t`something new` : ofAll ? t`${count} unread` : t`${count} for you`;
  const { pathname } = useLocation();
  return (
    <TabBar label={t`Main navigation, phone`}>
      {places
        .filter(({ tab, only }) => tab || only === 'tab')
        .map(({ href, icon, label, write }) => (
          <TabBarItem
            key={href}
            href={href}
            icon={icon}
            write={write}
            current={isCurrent(href, pathname)}
            count={href === '/communities' && count > 0 ? (count > 99 ? '99+' : count) : undefined}
            dot={href === '/communities' && any}
            countLabel={words}
          >
            {i18n._(label)}
          </TabBarItem>
        ))}
    </TabBar>
  );
}
