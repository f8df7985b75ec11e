import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, ButtonSet, Checkbox, Note } from '@parvis/ui';
import { useId, useState, type FormEvent } from 'react';
import type { AcknowledgeVersionMutation } from '../../platform/graphql/__generated__/graphql.ts';
import { acknowledgeVersionMutation } from './acknowledgements.graphql.ts';

type Refusal = AcknowledgeVersionMutation['acknowledgeVersion']['errors'][number];

const changedMeanwhile = new Set(['VERSION_NOT_IN_FORCE', 'VERSION_HASH_MISMATCH']);

export interface AcceptanceBlockProps {
  id: string;
  version: { id: string; number: number };
  isGuide: boolean;
  /** Of the very text on screen. */
  language: Language;
  sha256: string;
  reachedEnd: boolean;
  /** Sections that were not on screen: said, never a hindrance. */
  unread: number;
  /** Leads the reader to the last section. */
  onGoToEnd: () => void;
  /** Makes sure that the server knows that the end was reached; false when it could not be told. */
  tellReading: () => Promise<boolean>;
  /** Shows the version that came into force meanwhile. */
  onReload: () => void;
}

/** Accepting a version: an explicit tick and a button, once the end was reached. */
export function AcceptanceBlock({ id, version, isGuide, language, sha256, reachedEnd, unread, onGoToEnd, tellReading, onReload }: AcceptanceBlockProps) {
  const { t } = useLingui();
  const own = useId();
  const [ticked, setTicked] = useState(false);
  const [sending, setSending] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | 'unsent' | null>(null);
  const [acknowledge] = useMutation(acknowledgeVersionMutation);
  // Whoever came before the end keeps the way there: reaching it by scrolling must not take a button from under the finger.
  const [showsWay] = useState(!reachedEnd);
  const { number } = version;
  const languageWord = language === 'fr' ? t`French` : t`English`;

  async function accept(event: FormEvent) {
    event.preventDefault();
    if (sending || !reachedEnd) return;
    setMissing(!ticked);
    if (!ticked) return document.getElementById(`${own}-tick`)?.focus();
    setSending(true);
    setRefusal(null);
    const told = await tellReading();
    const answer = told ? await acknowledge({ variables: { input: { versionId: version.id, language, textSha256: sha256 } } }).catch(() => null) : null;
    setSending(false);
    if (!answer?.data) setRefusal('unsent');
    else setRefusal(answer.data.acknowledgeVersion.errors[0] ?? null);
  }

  return (
    <section className="card stack stack--5 acceptance no-print" id={id} aria-labelledby={`${own}-h`} tabIndex={-1}>
      <div className="stack stack--2">
        <h2 id={`${own}-h`}>{isGuide ? <Trans>Accept the guide</Trans> : <Trans>Accept this document</Trans>}</h2>
        <p>
          {isGuide ? (
            <Trans>By accepting, you say that you have read the guide and will follow its rules. It opens the ambassadors’ programme to you.</Trans>
          ) : (
            <Trans>By accepting, you say that you have read this document and will follow its rules.</Trans>
          )}
        </p>
      </div>
      <form className="stack" noValidate onSubmit={(event) => void accept(event)}>
        <Checkbox
          id={`${own}-tick`}
          label={
            <Trans>
              I have read version {number}, in {languageWord}, and I undertake to follow its rules. Recommendations remain advice.
            </Trans>
          }
          checked={ticked}
          error={missing && t`Tick this box if you agree.`}
          onChange={(event) => {
            setTicked(event.currentTarget.checked);
            setMissing(false);
          }}
        />
        <p className="small muted">
          <Trans>We keep your name, the version, the fingerprint of the exact text, the language, the date and the time. Not how long you read, nor your address.</Trans>
        </p>
        {refusal && (
          <Note kind="danger" live="alert">
            <RefusalWords refusal={refusal} onReload={onReload} />
          </Note>
        )}
        <ButtonSet>
          <Button
            kind="primary"
            large
            type="submit"
            busy={sending}
            disabled={!reachedEnd}
            aria-describedby={reachedEnd ? undefined : `${own}-why`}
          >
            <Trans>Accept version {number}</Trans>
          </Button>
          {showsWay && (
            <Button kind="quiet" icon="down" onClick={onGoToEnd}>
              <Trans>Go to the end</Trans>
            </Button>
          )}
        </ButtonSet>
        {showsWay && (
          <div id={`${own}-why`}>
            <Note kind="plain" live="status">
              <p>
                {reachedEnd ? (
                  <Trans>The end was reached: you can accept.</Trans>
                ) : (
                  <Trans>The button opens once the end of the text has come on screen.</Trans>
                )}{' '}
                {reachedEnd && unread > 0 && <Plural value={unread} one="One section was not on your screen yet." other="# sections were not on your screen yet." />}
              </p>
            </Note>
          </div>
        )}
      </form>
    </section>
  );
}

function RefusalWords({ refusal, onReload }: { refusal: Refusal | 'unsent'; onReload: () => void }) {
  if (refusal === 'unsent') {
    return (
      <p>
        <b>
          <Trans>Not sent.</Trans>
        </b>{' '}
        <Trans>The connection dropped or our server stumbled. Nothing was accepted: try again.</Trans>
      </p>
    );
  }
  if (changedMeanwhile.has(refusal.code)) {
    return (
      <>
        <p>
          <b>
            <Trans>A newer version came into force while you were reading.</Trans>
          </b>{' '}
          <Trans>Nothing was accepted. Read what changed, then accept the new one.</Trans>
        </p>
        <Button onClick={onReload}>
          <Trans>Show the new version</Trans>
        </Button>
      </>
    );
  }
  return <p>{refusal.message}</p>;
}
