import type { MessageDescriptor } from '@lingui/core';
import type { IconName } from '@parvis/ui';
import type { ComponentType } from 'react';
import type { Viewer } from '../platform/session/viewer.ts';

/** A place of the navigation; written beside its page in routes.tsx. */
export interface NavEntry {
  href: string;
  label: MessageDescriptor;
  icon: IconName;
  /** Also at the foot of a phone, which holds five. */
  tab?: boolean;
  /** Only at the foot of a phone; `write` is the filled one in the middle. */
  only?: 'tab';
  write?: boolean;
  /** At the end of the line in the rail: how much waits there. */
  after?: ComponentType;
  /** Shown only to whom it is for. The server decides all the same. */
  when?(viewer: Viewer): boolean;
}

/** Whether an address is a place or one below it. */
export function isCurrent(href: string, pathname: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`);
}
