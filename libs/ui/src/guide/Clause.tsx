import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';

export type ClauseKind = 'rule' | 'reco' | 'risk';

const icons: Record<ClauseKind, IconName> = { rule: 'law', reco: 'bulb', risk: 'warn' };

export interface ClauseProps {
  kind: ClauseKind;
  /** "Rule". */
  kindLabel: ReactNode;
  /** "· to be followed". */
  kindDetail?: ReactNode;
  title?: ReactNode;
  /** Where it comes from; a rule always has one. */
  source?: ReactNode;
  /** Paragraphs. A string becomes one. */
  children: ReactNode;
}

/** A rule, a recommendation or a risk of the guide, told by word, icon and colour. */
export function Clause({ kind, kindLabel, kindDetail, title, source, children }: ClauseProps) {
  return (
    <div className={`clause clause--${kind}`}>
      <p className="clause__k">
        <Icon name={icons[kind]} size="s" />
        {kindLabel}
        {kindDetail && <span>{kindDetail}</span>}
      </p>
      {title && (
        <p>
          <b>{title}</b>
        </p>
      )}
      {typeof children === 'string' ? <p>{children}</p> : <div className="clause__b prose">{children}</div>}
      {source && <p className="clause__s">{source}</p>}
    </div>
  );
}
