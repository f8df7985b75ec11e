import type { ComponentProps } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { VisuallyHidden } from '../text/VisuallyHidden.tsx';

export type SearchBoxProps = Omit<ComponentProps<'input'>, 'type'> & {
  /** What can be searched: read out, and shown while nothing is written. */
  label: string;
  /** The key that leads here, such as "/". */
  shortcut?: string;
};

/** The one field whose label may hide: the loupe says it. */
export function SearchBox({ label, shortcut, ...input }: SearchBoxProps) {
  return (
    <label className="searchbox">
      <VisuallyHidden>{label}</VisuallyHidden>
      <Icon name="search" />
      <input placeholder={label} {...input} className="input" type="search" />
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </label>
  );
}
