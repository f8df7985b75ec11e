import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';

export interface ErrorSummaryProps {
  title: ReactNode;
  /** `fieldId`: the control to which a press leads. */
  errors: readonly { message: string; fieldId?: string }[];
}

/** What is wrong with a form that was sent, on top of it; takes the focus when it appears. Draws nothing without errors. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const words = errors.map((error) => error.message).join('\n');
  useEffect(() => {
    if (words) box.current?.focus();
  }, [words]);
  if (errors.length === 0) return null;
  return (
    <div className="note note--danger" role="alert" tabIndex={-1} ref={box} aria-labelledby={id}>
      <Icon name="warn" />
      <div>
        <p id={id}>
          <b>{title}</b>
        </p>
        <ul className="bullets">
          {errors.map(({ message, fieldId }) => (
            <li key={`${fieldId ?? ''} ${message}`}>
              {fieldId ? (
                <a
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId)?.focus();
                  }}
                >
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
