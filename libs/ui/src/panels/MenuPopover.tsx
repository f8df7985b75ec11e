import type { RefObject } from 'react';
import { Keyboard, Menu, MenuItem, Popover, RouterProvider, Separator } from 'react-aria-components';
import { Icon } from '../icons/Icon.tsx';
import { useNavigateTo } from '../links/Anchor.tsx';
import type { MenuEntry } from './menu-items.ts';

export interface MenuPopoverProps {
  label: string;
  items: readonly MenuEntry[];
  chosen?: string;
  onChoose?: (key: string) => void;
  focus: 'first' | 'last';
  button: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  /** An item was chosen; what it does is left to `Menu`. */
  onAct: (act: (() => void) | undefined) => void;
}

/** The open half of `Menu`. */
export default function MenuPopover({ label, items, chosen, onChoose, focus, button, onClose, onAct }: MenuPopoverProps) {
  const navigate = useNavigateTo();
  const single = chosen !== undefined;
  const menu = (
    <Popover aria-label={label} triggerRef={button} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom end" offset={4}>
      <Menu
        className="menu"
        aria-label={label}
        autoFocus={focus}
        onClose={onClose}
        selectionMode={single ? 'single' : 'none'}
        disallowEmptySelection={single}
        selectedKeys={single ? [chosen] : undefined}
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          for (const key of keys) onChoose?.(String(key));
        }}
      >
        {items.map((item, at) =>
          item === 'separator' ? (
            <Separator key={`separator ${at}`} />
          ) : (
            <MenuItem
              key={item.key}
              id={item.key}
              textValue={item.label}
              href={item.href}
              isDisabled={item.disabled}
              onAction={single ? undefined : () => onAct(item.onSelect)}
              className={item.danger ? 'is-danger' : ''}
            >
              {({ isSelected }) => (
                <>
                  {item.icon && <Icon name={item.icon} />}
                  <span className="grow">{item.label}</span>
                  {isSelected && <Icon name="check" size="s" />}
                  {item.shortcut && <Keyboard>{item.shortcut}</Keyboard>}
                </>
              )}
            </MenuItem>
          ),
        )}
      </Menu>
    </Popover>
  );
  return navigate ? <RouterProvider navigate={navigate}>{menu}</RouterProvider> : menu;
}
