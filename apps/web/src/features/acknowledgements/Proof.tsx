import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, KeyValue } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import type { ReadDocument } from '../documents/chapters.ts';

export type Acknowledgement = NonNullable<ReadDocument['viewerAcceptance']['acknowledgement']>;

export interface ProofProps {
  acknowledgement: Acknowledgement;
  documentTitle: string;
  /** The reader has just accepted: says so, and what comes next. */
  fresh?: boolean;
  isGuide: boolean;
}

/** The reader's last acceptance, and its certificate. */
export function Proof({ acknowledgement, documentTitle, fresh, isGuide }: ProofProps) {
  const format = useFormat();
  const { person } = useViewer();
  const { versionNumber, language, acknowledgedAt, textSha256, index, certificatePath } = acknowledgement;
  return (
    <section className="proof stack proof--read no-print" aria-labelledby="proof">
      <div className="row row--between row--nowrap row--top">
        <div className="stack stack--1">
          <p className="small muted">{fresh ? <Trans>It is done, thank you</Trans> : <Trans>Your last acceptance</Trans>}</p>
          <h2 id="proof" tabIndex={-1}>
            {fresh ? <Trans>You accepted version {versionNumber}</Trans> : <Trans>Certificate of reading</Trans>}
          </h2>
        </div>
        <Seal />
      </div>
      <KeyValue
        items={[
          { key: 'person', label: <Trans>Person</Trans>, value: person.name },
          {
            key: 'document',
            label: <Trans>Document</Trans>,
            value: (
              <>
                {documentTitle},{' '}
                {language === 'fr' ? <Trans>version {versionNumber}, in French</Trans> : <Trans>version {versionNumber}, in English</Trans>}
              </>
            ),
          },
          { key: 'at', label: <Trans>Accepted on</Trans>, value: format.dateTime(acknowledgedAt) },
          { key: 'hash', label: <Trans>Fingerprint</Trans>, value: inGroups(textSha256), valueClass: 'hash' },
          { key: 'index', label: <Trans>Record</Trans>, value: <Trans>no. {index} of the register</Trans> },
        ]}
      />
      <ButtonSet>
        <Button icon="dl" href={certificatePath} download>
          <Trans>Download the certificate</Trans>
        </Button>
        {isGuide && (
          <Button kind={fresh ? 'primary' : 'quiet'} href="/ambassadors">
            <Trans>Become an ambassador</Trans>
          </Button>
        )}
        <Button kind="quiet" href="/me/acknowledgements">
          <Trans>All that I accepted</Trans>
        </Button>
      </ButtonSet>
    </section>
  );
}

/** A fingerprint is compared by eye: in groups of four. */
export function inGroups(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}

function Seal() {
  return (
    <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true" fill="none" stroke="var(--accent)" strokeWidth="1.75">
      <circle cx="28" cy="28" r="26" />
      <circle cx="28" cy="28" r="21" strokeDasharray="2 3" />
      <path d="M18 42V26a10 10 0 0 1 20 0v16M18 33h20M18 38h20M28 33v5" />
    </svg>
  );
}
