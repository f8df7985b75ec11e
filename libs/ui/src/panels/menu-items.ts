import type { IconName } from '../icons/Icon.tsx';

export interface MenuAct {
  key: string;
  label: string;
  icon?: IconName;
  /** What happens; or `href`, then the item is a link. */
  onSelect?: () => void;
  href?: string;
  /** Red: deletes, reports. */
  danger?: boolean;
  disabled?: boolean;
  /** The key that does the same, shown at the end. */
  shortcut?: string;
}

export type MenuEntry = MenuAct | 'separator';
