import { Plural, Trans } from '@lingui/react/macro';
import { adviceOn, type Advice } from '@parvis/rich-text';
import { Button, Note, VisuallyHidden } from '@parvis/ui';
import { useEffect, useMemo, useState } from 'react';

/** Who is in the middle of an address or a heading is not told of it yet. */
const rest = 1_000;
/** More would hide the text that they are about. */
const most = 4;

export interface TextAdviceProps {
  /** Markdown. */
  value: string;
  /** Leads to the place in the text. */
  onLead: (advice: Advice) => void;
}

/** What would be hard to read for some, said before the text is sent, each with the way to its place. It never stands in the way of sending. */
export function TextAdvice({ value, onLead }: TextAdviceProps) {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (value === rested) return;
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rested]);
  const now = useMemo(() => adviceOn(value), [value]);
  const before = useMemo(() => adviceOn(rested), [rested]);
  // What was put right goes at once.
  const advice = now.filter((one) => before.some(({ kind, words }) => kind === one.kind && words === one.words));
  const { length } = advice;
  return (
    <div className="advice">
      <p className="sr" role="status">
        {length > 0 && <Plural value={length} one="One place of your text could be easier to read." other="# places of your text could be easier to read." />}
      </p>
      {length > 0 && (
        <Note>
          <p>
            <b>
              <Trans>Easier to read for everyone</Trans>
            </b>
          </p>
          <ul className="advice__list">
            {advice.slice(0, most).map((one) => (
              <li key={`${one.kind} ${one.words} ${one.nth}`}>
                <span>
                  <Words advice={one} />
                </span>
                <Button onClick={() => onLead(one)}>
                  <Act kind={one.kind} />
                  {one.kind !== 'image' && <VisuallyHidden> {one.words}</VisuallyHidden>}
                </Button>
              </li>
            ))}
          </ul>
          {length > most && (
            <p className="small">
              <Plural value={length - most} one="And one other place." other="And # other places." />
            </p>
          )}
        </Note>
      )}
    </div>
  );
}

function Words({ advice: { kind, words } }: { advice: Advice }) {
  switch (kind) {
    case 'heading':
      return <Trans>The heading “{words}” skips a level: those who go from heading to heading miss one.</Trans>;
    case 'link':
      return <Trans>The link “{words}” does not say where it leads.</Trans>;
    case 'address':
      return <Trans>The link {words} is an address: words would say where it leads.</Trans>;
    case 'image':
      return <Trans>An image has no words for those who don’t see it.</Trans>;
  }
}

function Act({ kind }: { kind: Advice['kind'] }) {
  if (kind === 'heading') return <Trans>Go to the heading</Trans>;
  return kind === 'image' ? <Trans>Describe the image</Trans> : <Trans>Go to the link</Trans>;
}
