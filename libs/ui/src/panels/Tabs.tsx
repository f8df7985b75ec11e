import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface TabsProps {
  label: string;
  tabs: readonly { key: string; label: ReactNode; panel: ReactNode }[];
  /** Controlled when given with `onChange`; otherwise the first tab opens. */
  value?: string;
  onChange?: (key: string) => void;
}

/** Views inside one page (ARIA tabs): arrows, Home and End move, Tab goes into the panel. For pages use `TabNav`. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  const id = useId();
  const [own, setOwn] = useState(tabs[0]?.key);
  const current = value ?? own;
  const index = tabs.findIndex((tab) => tab.key === current);

  function choose(key: string) {
    setOwn(key);
    onChange?.(key);
  }
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const last = tabs.length - 1;
    const next = { ArrowRight: index === last ? 0 : index + 1, ArrowLeft: index <= 0 ? last : index - 1, Home: 0, End: last }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.key);
    document.getElementById(`${id}-${tab.key}`)?.focus();
  }

  const open = tabs[index];
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            aria-selected={tab.key === current}
            aria-controls={tab.key === current ? `${id}-panel` : undefined}
            tabIndex={tab.key === current ? 0 : -1}
            onClick={() => choose(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {open && (
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${open.key}`} tabIndex={0}>
          {open.panel}
        </div>
      )}
    </>
  );
}
