import { useLayoutEffect, useRef, useState, type ComponentProps, type FormEvent, type ReactNode } from 'react';
import { Field } from './Field.tsx';
import { useField, type FieldWords } from './use-field.ts';

export type TextAreaProps = FieldWords &
  ComponentProps<'textarea'> & {
    /** Draws the counter from the number of signs written: "120 of 2,000". */
    counter?: (length: number) => ReactNode;
  };

/** Several lines of text; grows with what is written. Takes `{...register('name')}` of react-hook-form. */
export function TextArea({ label, optional, hint, error, counter, className, id, 'aria-describedby': describedBy, onInput, ref, ...area }: TextAreaProps) {
  const ids = useField({ hint, error }, { id, describedBy });
  const element = useRef<HTMLTextAreaElement | null>(null);
  const [length, setLength] = useState(0);

  function fit() {
    const area = element.current;
    if (!area) return;
    // Where the browser knows `field-sizing: content`, the style sheet does it alone.
    if (!globalThis.CSS?.supports?.('field-sizing', 'content') && area.scrollHeight > area.clientHeight) {
      area.style.height = `${area.scrollHeight + 2}px`;
    }
    setLength(area.value.length);
  }
  // The first value comes as an attribute or from a form library, which writes it to the element.
  useLayoutEffect(fit, [area.value, area.defaultValue]);

  return (
    <Field
      {...{ label, optional, hint, error, ids, className }}
      after={counter && <p className="hint num counter">{counter(length)}</p>}
    >
      <textarea
        {...area}
        {...ids.control}
        className="textarea textarea--grow"
        ref={(node) => {
          element.current = node;
          if (typeof ref === 'function') return ref(node);
          if (ref) ref.current = node;
        }}
        onInput={(event: FormEvent<HTMLTextAreaElement>) => {
          onInput?.(event as Parameters<NonNullable<typeof onInput>>[0]);
          fit();
        }}
      />
    </Field>
  );
}
