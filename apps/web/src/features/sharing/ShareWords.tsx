import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { carriesDisclosure, lengthOf, limitOf, withDisclosure } from '@parvis/domain';
import { Badge, Button, Segmented, TextArea } from '@parvis/ui';
import { useFormContext } from 'react-hook-form';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { linkLike, startingTexts, type KitWords } from './share-words.ts';
import type { ShareValues } from './ShareForm.tsx';
import type { KitToShare } from './ShareSheet.tsx';

/** The words that will leave, counted as the network counts, and whether they say who speaks. */
export function ShareWords({ kit, words, onWrite }: { kit: KitToShare; words: KitWords; onWrite: (text: string) => void }) {
  const { t } = useLingui();
  const form = useFormContext<ShareValues>();
  const [network, text] = form.watch(['network', 'text']);
  const starts = startingTexts(kit, words, network);
  const chosen = starts.indexOf(text);
  const { disclosure } = words;
  return (
    <div className="stack stack--3">
      <div className="section-head">
        <span className="label" aria-hidden="true">
          <Trans>2. In your own words</Trans>
        </span>
        <Segmented
          label={t`Text to start from`}
          value={chosen >= 0 ? String(chosen) : text === disclosure ? 'empty' : ''}
          onChange={(value) => onWrite(starts[Number(value)] ?? disclosure)}
          options={[
            ...starts.map((_, i) => ({ value: String(i), label: t`Text ${i + 1}` })),
            { value: 'empty', label: t`Empty` },
          ]}
        />
      </div>
      <TextArea label={<span className="sr">{t`In your own words`}</span>} lang={words.language} rows={6} {...useFieldProps('text')} />
      <div className="row row--between">
        <Left network={network} text={text} words={words} />
        {carriesDisclosure(text, disclosure) ? (
          <Badge kind="reco" icon="check">
            <Trans>“{disclosure}” is in it</Trans>
          </Badge>
        ) : (
          <Button kind="quiet" icon="warn" onClick={() => onWrite(withDisclosure(text, disclosure))}>
            <Trans>Put “{disclosure}” back</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

function Left({ network, text, words }: Pick<ShareValues, 'network' | 'text'> & { words: KitWords }) {
  const format = useFormat();
  const limit = limitOf(network);
  if (limit === null) {
    return (
      <p className="hint">
        <Trans>No limit of length here.</Trans>
      </p>
    );
  }
  const left = limit - lengthOf(network, text, linkLike(words), words.title);
  const most = format.number(limit);
  return left >= 0 ? (
    <p className="hint num" role="status">
      <Plural value={left} one={`# character left of ${most}, link included.`} other={`# characters left of ${most}, link included.`} />
    </p>
  ) : (
    <p className="error num" role="status">
      <Plural value={-left} one={`# character too many: ${most} at most, link included.`} other={`# characters too many: ${most} at most, link included.`} />
    </p>
  );
}
