import { Suspense, useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type Ref, type RefObject } from 'react';
import { IconButton } from '../actions/IconButton.tsx';
import { lazily } from '../loading/lazily.ts';
import type { IconName } from '../icons/Icon.tsx';
import type { MenuEntry } from './menu-items.ts';

// React Aria weighs more than the rest of this lib: it is fetched when someone reaches for a menu.
const load = () => import('./MenuPopover.tsx');
const MenuPopover = lazily(load);

export interface MenuTriggerProps {
  ref: Ref<HTMLButtonElement>;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerEnter: () => void;
  onFocus: () => void;
}

/** What its button met before the menu had come: it opens at once, or takes the focus. */
export type MenuBeginning = RefObject<'open' | 'focused' | null>;

export interface MenuProps {
  /** Names the menu, and its button where that is an icon only. */
  label: string;
  items: readonly MenuEntry[];
  /** The icon of the button, three dots without it. */
  icon?: IconName;
  /** Another button: `trigger={(props) => <Button {...props} iconAfter="down">…</Button>}`. */
  trigger?: (props: MenuTriggerProps) => ReactElement;
  /** A menu of one choice: the key in force. Items then are radio items, and `onChoose` is told. */
  chosen?: string;
  onChoose?: (key: string) => void;
  /** Given by `LateMenu`, for a menu that is loaded late. */
  begin?: MenuBeginning;
}

/** A button that opens a menu of acts. Enter, Space and arrows open it, arrows and letters move, Esc closes and gives the focus back. */
export function Menu({ label, items, icon = 'more', trigger, chosen, onChoose, begin }: MenuProps) {
  const [open, setOpen] = useState<false | 'first' | 'last'>(false);
  const button = useRef<HTMLButtonElement>(null);
  const warm = () => void load();
  const chosenAct = useRef<(() => void) | undefined>(undefined);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (begin?.current === 'open') setOpen('first');
    if (begin?.current === 'focused') button.current?.focus({ preventScroll: true });
  }, [begin]);
  // An act runs once the menu is gone and the focus is back on its button: a dialog that it opens then knows where to give the focus back.
  // Not a layout effect: React Aria keeps the rest of the page inert until its own effects are cleaned up.
  useEffect(() => {
    if (wasOpen.current && !open) {
      if (chosenAct.current || document.activeElement === document.body) button.current?.focus();
      chosenAct.current?.();
      chosenAct.current = undefined;
    }
    wasOpen.current = open !== false;
  }, [open]);
  const props: MenuTriggerProps = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': open !== false,
    onClick: () => setOpen('first'),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(event.key === 'ArrowUp' ? 'last' : 'first');
    },
    onPointerEnter: warm,
    onFocus: warm,
  };
  return (
    <>
      {trigger ? trigger(props) : <IconButton {...props} icon={icon} label={label} />}
      {open && (
        <Suspense fallback={null}>
          <MenuPopover
            {...{ label, items, chosen, onChoose, button }}
            focus={open}
            onClose={() => setOpen(false)}
            onAct={(act) => {
              chosenAct.current = act;
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
