import { useLingui } from '@lingui/react/macro';
import type { Advice } from '@parvis/rich-text';
import { FieldError, IconButton, lazily, Toolbar, type IconName } from '@parvis/ui';
import { Suspense, useId, useRef, type ReactNode } from 'react';

const TextAdvice = lazily(() => import('../../posts/editor/TextAdvice.tsx').then((module) => ({ default: module.TextAdvice })));

export interface MarkdownFieldProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  lang: string;
  error?: string;
  rows?: number;
}

/** A text in Markdown, with buttons that write the marks. */
export function MarkdownField({ label, value, onChange, lang, error, rows = 7 }: MarkdownFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);

  function change(edit: (selected: string) => { text: string; selectFrom: number; selectTo: number }) {
    const element = area.current;
    if (!element) return;
    const { selectionStart: from, selectionEnd: to } = element;
    const { text, selectFrom, selectTo } = edit(value.slice(from, to));
    onChange(value.slice(0, from) + text + value.slice(to));
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(from + selectFrom, from + selectTo);
    });
  }
  function leadTo({ start, end }: Advice) {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  }
  const around = (mark: string, words: string) =>
    change((selected) => ({ text: `${mark}${selected || words}${mark}`, selectFrom: mark.length, selectTo: mark.length + (selected || words).length }));
  const before = (mark: string) =>
    change((selected) => {
      const text = selected.split('\n').map((line) => `${mark}${line}`).join('\n');
      return { text, selectFrom: text.length, selectTo: text.length };
    });
  const buttons: { icon: IconName; name: string; act: () => void }[] = [
    { icon: 'bold', name: t`Bold`, act: () => around('**', t`words`) },
    { icon: 'ital', name: t`Italic`, act: () => around('*', t`words`) },
    { icon: 'ul', name: t`List`, act: () => before('- ') },
    { icon: 'quote', name: t`Quotation`, act: () => before('> ') },
    {
      icon: 'link',
      name: t`Link`,
      act: () =>
        change((selected) => {
          const words = selected || t`words`;
          return { text: `[${words}](https://)`, selectFrom: words.length + 3, selectTo: words.length + 11 };
        }),
    },
  ];
  return (
    <div className={error ? 'field field--bad' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <div className="editor">
        <Toolbar className="toolbar" aria-label={t`Formatting`}>
          {buttons.map(({ icon, name, act }) => (
            <IconButton key={icon} icon={icon} label={name} onClick={act} />
          ))}
        </Toolbar>
        <textarea
          ref={area}
          id={id}
          className="editor__t markdown"
          lang={lang}
          rows={rows}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <Suspense fallback={null}>
        <TextAdvice value={value} onLead={leadTo} />
      </Suspense>
    </div>
  );
}
