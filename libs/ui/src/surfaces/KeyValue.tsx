import { Fragment, type ReactNode } from 'react';

export interface KeyValueProps {
  items: readonly { key: string; label: ReactNode; value: ReactNode; valueClass?: string }[];
}

/** Names and values, one a line. */
export function KeyValue({ items }: KeyValueProps) {
  return (
    <dl className="kv">
      {items.map((item) => (
        <Fragment key={item.key}>
          <dt>{item.label}</dt>
          <dd className={item.valueClass}>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
