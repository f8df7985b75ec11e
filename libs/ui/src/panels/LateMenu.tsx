import { Suspense, useRef, type ReactElement } from 'react';
import { IconButton } from '../actions/IconButton.tsx';
import type { IconName } from '../icons/Icon.tsx';
import type { MenuBeginning } from './Menu.tsx';

export interface LateMenuProps {
  label: string;
  icon?: IconName;
  /** The menu, loaded when it is first drawn; it hands `begin` to its `Menu`. */
  children: (begin: MenuBeginning) => ReactElement;
}

/** Stands where a menu will be until it has come. What is pressed meanwhile opens it then, and the focus passes over: no press is lost on a slow line. */
export function LateMenu({ label, icon = 'more', children }: LateMenuProps) {
  // No state: drawing anew in the middle of a press would take the button away under the finger.
  const begin: MenuBeginning = useRef(null);
  const waiting = (
    <IconButton
      icon={icon}
      label={label}
      aria-haspopup="menu"
      onClick={() => (begin.current = 'open')}
      onFocus={() => (begin.current ??= 'focused')}
      onBlur={() => (begin.current = begin.current === 'focused' ? null : begin.current)}
    />
  );
  return <Suspense fallback={waiting}>{children(begin)}</Suspense>;
}
