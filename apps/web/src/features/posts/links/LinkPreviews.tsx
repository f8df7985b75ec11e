import { Trans, useLingui } from '@lingui/react/macro';
import { IconButton } from '@parvis/ui';
import { CardWords } from './CardWords.tsx';
import { useLinkPreviews } from './use-link-previews.ts';

export interface LinkPreviewsProps {
  /** Markdown. */
  value: string;
  /** Addresses whose cards the author took away. */
  without: readonly string[];
  onWithout: (addresses: readonly string[]) => void;
  /** Gives the focus back to the text. */
  onLeave: () => void;
}

/** The cards that a text will show, while it is being written. Each can be taken away; nothing waits for them. */
export function LinkPreviews({ value, without, onWithout, onLeave }: LinkPreviewsProps) {
  const { t } = useLingui();
  const { addresses, cards } = useLinkPreviews(value, without);
  const titles = cards.flatMap(({ title }) => title ?? []).join(', ');
  return (
    <>
      {cards.length > 0 && (
        <ul className="linkcards" aria-label={t`Cards of the links`}>
          {cards.map((card) => {
            const title = card.title ?? new URL(card.url).host;
            return (
              <li key={card.url} className="linkcard">
                <CardWords card={card} leads={false} />
                <IconButton
                  icon="x"
                  label={t`Take away the card “${title}”`}
                  onClick={() => {
                    onWithout([...without.filter((url) => addresses.includes(url)), card.url]);
                    onLeave();
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <p className="sr" role="status">
        {titles && <Trans>Your text will show a card: {titles}</Trans>}
      </p>
    </>
  );
}
