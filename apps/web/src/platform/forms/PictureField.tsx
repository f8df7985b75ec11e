import { Trans, useLingui } from '@lingui/react/macro';
import { FieldError, Note } from '@parvis/ui';
import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-format.ts';
import { NotSent } from '../page/NotSent.tsx';
import type { FormError } from './Form.tsx';
import './picture-field.css';

export interface PictureFieldProps {
  label: ReactNode;
  hint: ReactNode;
  /** Where the file is sent, as it is, by PUT. */
  address: string;
  /** The picture there is. */
  children?: ReactNode;
  onSent: () => Promise<unknown>;
}

/** Chooses a picture and sends it at once; what the server refuses is said here. */
export function PictureField({ label, hint, address, children, onSent }: PictureFieldProps) {
  const { t } = useLingui();
  const id = useId();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [unsent, setUnsent] = useState(false);

  async function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setBusy(true);
    setRefusal(null);
    setUnsent(false);
    try {
      const answer = await fetch(address, {
        method: 'PUT',
        headers: { 'content-type': file.type || 'application/octet-stream', 'accept-language': language },
        body: file,
      });
      if (answer.ok) await onSent();
      else if (answer.status >= 500) setUnsent(true);
      else setRefusal(((await answer.json()) as { errors?: FormError[] }).errors?.[0]?.message ?? t`This file could not be taken.`);
    } catch {
      setUnsent(true);
    } finally {
      setBusy(false);
      currentTarget.value = '';
    }
  }

  return (
    <div className="stack">
      <div className={refusal ? 'field field--bad' : 'field'}>
        <label htmlFor={id}>{label}</label>
        {children}
        <input
          id={id}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif"
          disabled={busy}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => void choose(event)}
        />
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <FieldError id={`${id}-error`}>{refusal ?? undefined}</FieldError>
      </div>
      {busy && (
        <Note kind="plain" live="status">
          <Trans>Sending the picture…</Trans>
        </Note>
      )}
      {unsent && <NotSent />}
    </div>
  );
}
