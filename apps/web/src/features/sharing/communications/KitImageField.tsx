import { Trans, useLingui } from '@lingui/react/macro';
import { Card, FieldError, Note } from '@parvis/ui';
import { useId, useState, type ChangeEvent } from 'react';
import type { FormError } from '../../../platform/forms/Form.tsx';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { NotSent } from '../../../platform/page/NotSent.tsx';

/** The picture of a kit: cut to 1200 × 630 and encoded anew by the server, so that nothing else of the file is kept. */
export function KitImageField({ kit, onChanged }: { kit: KitFragment; onChanged: () => Promise<unknown> }) {
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
      const answer = await fetch(`/files/kits/${kit.id}/image`, {
        method: 'PUT',
        headers: { 'content-type': file.type || 'application/octet-stream', 'accept-language': language },
        body: file,
      });
      if (answer.ok) await onChanged();
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
    <Card className="stack">
      <div className={refusal ? 'field field--bad' : 'field'}>
        <label htmlFor={id}>
          <Trans>Picture</Trans>{' '}
          <span className="opt">
            <Trans>(optional)</Trans>
          </span>
        </label>
        {kit.imagePath && <img className="kit-image" src={kit.imagePath} alt={kit.texts.find((text) => text.language === language)?.imageAlt ?? ''} width={1200} height={630} />}
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
          <Trans>JPEG, PNG, WebP or AVIF, 10 MB at most. It is cut to 1200 × 630, the shape that networks show.</Trans>
        </p>
        <FieldError id={`${id}-error`}>{refusal ?? undefined}</FieldError>
      </div>
      {busy && (
        <Note kind="plain" live="status">
          <Trans>Sending the picture…</Trans>
        </Note>
      )}
      {unsent && <NotSent />}
    </Card>
  );
}
