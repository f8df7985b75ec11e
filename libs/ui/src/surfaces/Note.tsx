import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';

export type NoteKind = 'info' | 'plain' | 'success' | 'deadline' | 'warning' | 'danger';

const looks: Record<NoteKind, { className?: string; icon: IconName }> = {
  info: { icon: 'info' },
  plain: { className: 'note--plain', icon: 'info' },
  success: { className: 'note--reco', icon: 'checkc' },
  deadline: { className: 'note--promo', icon: 'clock' },
  warning: { className: 'note--risk', icon: 'warn' },
  danger: { className: 'note--danger', icon: 'warn' },
};

export interface NoteProps {
  kind?: NoteKind;
  icon?: IconName;
  /** `status` is read when convenient, `alert` at once. Only for notes that appear while someone is on the page. */
  live?: 'status' | 'alert';
  className?: string;
  children: ReactNode;
}

/** A boxed remark. Children are paragraphs and, if any, a `ButtonSet`. */
export function Note({ kind = 'info', icon, live, className, children }: NoteProps) {
  const look = looks[kind];
  return (
    <div className={classNames('note', look.className, className)} role={live}>
      <Icon name={icon ?? look.icon} />
      <div>{typeof children === 'string' ? <p>{children}</p> : children}</div>
    </div>
  );
}
