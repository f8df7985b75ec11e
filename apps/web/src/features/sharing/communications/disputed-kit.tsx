import { Trans, useLingui } from '@lingui/react/macro';
import { languages, type Language } from '@parvis/domain';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import type { Disputed } from '../../documents/editor/Conflict.tsx';
import { startOfDay } from '../../promotion/days.ts';
import { networkNames } from '../network-names.ts';
import { kitFieldNames } from './kit-field-names.ts';
import type { TypedKit } from './typed-kit.ts';

/** A kit as another editor saved it, beside what is typed here, field by field. */
export function useDisputedKit(theirs: TypedKit, mine: TypedKit): Disputed[] {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const interfaceLanguage = useLanguage();
  const day = (typed: string) => format.date(startOfDay(typed).toISOString());
  const startingTexts = ({ suggestions }: TypedKit, language: Language) =>
    suggestions.filter((one) => one.language === language).map(({ network, text }) => `${i18n._(networkNames[network])}\n${text}`).join('\n\n');
  const named = (name: string) => i18n._(kitFieldNames[name]!);
  return [
    { key: 'firstDay', label: <Trans>First day</Trans>, language: interfaceLanguage, theirs: day(theirs.firstDay), mine: day(mine.firstDay) },
    { key: 'lastDay', label: <Trans>Last day</Trans>, language: interfaceLanguage, theirs: day(theirs.lastDay), mine: day(mine.lastDay) },
    { key: 'linkUrl', label: <Trans>Link to read further</Trans>, language: interfaceLanguage, theirs: theirs.linkUrl, mine: mine.linkUrl },
    { key: 'topics', label: <Trans>Topics</Trans>, language: interfaceLanguage, theirs: theirs.topics, mine: mine.topics },
    {
      key: 'promotional',
      label: <Trans>Praises the company’s offer</Trans>,
      language: interfaceLanguage,
      theirs: theirs.promotional ? t`yes` : t`no`,
      mine: mine.promotional ? t`yes` : t`no`,
    },
    ...languages.flatMap((language) => [
      ...(['title', 'description', 'body', 'imageAlt', 'disclosure', 'mustNotSay'] as const).map((field) => ({
        key: `${field} ${language}`,
        label: named(field),
        language,
        theirs: theirs.texts[language][field],
        mine: mine.texts[language][field],
      })),
      { key: `suggestions ${language}`, label: named('suggestions'), language, theirs: startingTexts(theirs, language), mine: startingTexts(mine, language) },
    ]),
  ];
}
