import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lengthOf, limitOf, networks, withDisclosure, type Language, type Network } from '@parvis/domain';
import { Button, Card, FieldError, IconButton, Select, TextArea } from '@parvis/ui';
import { useState } from 'react';
import { networkNames } from '../network-names.ts';
import type { TypedKit } from './typed-kit.ts';

/** As long as the link of a share will be. */
const linkLike = `https://${'x'.repeat(24)}/s/${'x'.repeat(12)}`;
const written = networks.filter((network) => network !== 'copy' && network !== 'system');

export interface KitSuggestionsProps {
  language: Language;
  value: TypedKit;
  onChange: (value: TypedKit) => void;
  errorOf: (field: string) => string | undefined;
}

/** Texts that ambassadors start from, by network, each counted as that network counts. */
export function KitSuggestions({ language, value, onChange, errorOf }: KitSuggestionsProps) {
  const { t, i18n } = useLingui();
  const [network, setNetwork] = useState<Network>('linkedin');
  const { suggestions, texts } = value;
  const { disclosure, title } = texts[language];
  const spoken = suggestions.map((suggestion, index) => ({ ...suggestion, index })).filter((suggestion) => suggestion.language === language);
  const replace = (index: number, text: string) => onChange({ ...value, suggestions: suggestions.map((one, i) => (i === index ? { ...one, text } : one)) });
  return (
    <Card className="stack">
      <h2>
        <Trans>Texts to start from</Trans>
      </h2>
      <FieldError id={`suggestions-${language}`}>{errorOf(`suggestions.${language}`)}</FieldError>
      {spoken.map(({ network: where, text, index }) => {
        const name = i18n._(networkNames[where]);
        const limit = limitOf(where);
        return (
          <div key={index} className="row row--nowrap suggestion">
            <TextArea
              className="grow"
              label={name}
              lang={language}
              rows={3}
              value={text}
              error={errorOf(`suggestions.${index}`)}
              hint={limit === null ? undefined : <Left left={limit - lengthOf(where, text, linkLike, title)} />}
              onChange={({ currentTarget }) => replace(index, currentTarget.value)}
            />
            <IconButton
              icon="trash"
              label={t`Remove this text for ${name}`}
              onClick={() => onChange({ ...value, suggestions: suggestions.filter((_, i) => i !== index) })}
            />
          </div>
        );
      })}
      <div className="row suggestion-add">
        <Select label={<Trans>Network</Trans>} value={network} onChange={({ currentTarget }) => setNetwork(currentTarget.value as Network)}>
          {written.map((one) => (
            <option key={one} value={one}>
              {i18n._(networkNames[one])}
            </option>
          ))}
        </Select>
        <Button icon="plus" onClick={() => onChange({ ...value, suggestions: [...suggestions, { network, language, text: withDisclosure('', disclosure) }] })}>
          <Trans>Add a text</Trans>
        </Button>
      </div>
    </Card>
  );
}

function Left({ left }: { left: number }) {
  if (left < 0) return <Plural value={-left} one="# character too many, link included" other="# characters too many, link included" />;
  return <Plural value={left} one="# character left, link included" other="# characters left, link included" />;
}
