import { Trans } from '@lingui/react/macro';
import { Note } from '@parvis/ui';

/** What communications asks not to say in one language, for who shares and for who prepares. Nothing is drawn where nothing is asked. */
export function MustNotSay({ language, text }: { language: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <Note kind="warning">
      <p>
        <b>
          <Trans>Not to be said</Trans>
        </b>
      </p>
      <p lang={language}>{text}</p>
    </Note>
  );
}
