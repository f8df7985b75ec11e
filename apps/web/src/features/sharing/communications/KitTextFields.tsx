import { Trans } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Card, TextArea, TextField } from '@parvis/ui';
import type { TypedKitText } from './typed-kit.ts';

export interface KitTextFieldsProps {
  language: Language;
  withImage: boolean;
  text: TypedKitText;
  onChange: (text: TypedKitText) => void;
  errorOf: (field: string) => string | undefined;
}

/** What the public page says in one language, and what goes with it. */
export function KitTextFields({ language, withImage, text, onChange, errorOf }: KitTextFieldsProps) {
  const field = (name: keyof TypedKitText) => ({
    lang: language,
    value: text[name],
    error: errorOf(`${name}.${language}`),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange({ ...text, [name]: currentTarget.value }),
  });
  return (
    <Card className="stack">
      <h2>
        <Trans>The public page</Trans>
      </h2>
      <TextField label={<Trans>Title</Trans>} {...field('title')} />
      <TextArea label={<Trans>Description</Trans>} hint={<Trans>One or two sentences: networks show them under the title.</Trans>} rows={2} {...field('description')} />
      <TextArea label={<Trans>Text</Trans>} hint={<Trans>An empty line begins a new paragraph.</Trans>} rows={8} {...field('body')} />
      {withImage && <TextField label={<Trans>What the picture shows</Trans>} hint={<Trans>Read out to who can’t see it.</Trans>} {...field('imageAlt')} />}
      <TextField
        label={<Trans>Disclosure line</Trans>}
        hint={<Trans>Whoever shares says with it that they work here. It must stand in every text.</Trans>}
        {...field('disclosure')}
      />
      <TextArea label={<Trans>What must not be said</Trans>} optional={<Trans>(optional)</Trans>} hint={<Trans>Ambassadors read it before they share. It never leaves.</Trans>} rows={3} {...field('mustNotSay')} />
    </Card>
  );
}
