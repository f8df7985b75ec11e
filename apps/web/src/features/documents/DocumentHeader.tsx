import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { languageNames, readInWords } from '@parvis/i18n';
import { Badge, Crumbs, LinkButton, PageHeader } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { ReadVersion } from './chapters.ts';
import { DocumentText } from './DocumentText.tsx';

export interface DocumentHeaderProps {
  version: ReadVersion;
  /** Day until which acceptance is asked of the reader; null when nothing is asked. */
  acceptBy: string | null;
  asked: boolean;
  accepted: boolean;
  isGuide: boolean;
  language: Language;
  onLanguage: (language: Language) => void;
  children?: ReactNode;
}

export function DocumentHeader({ version, acceptBy, asked, accepted, isGuide, language, onLanguage, children }: DocumentHeaderProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { number, text } = version;
  const published = version.publishedAt && format.date(version.publishedAt);
  const deadline = acceptBy && format.date(acceptBy);
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return (
    <PageHeader
      crumbs={!isGuide && <Crumbs label={t`You are here`} items={[{ href: '/documents', label: <Trans>Documents</Trans> }]} />}
      badges={
        <>
          {asked && (
            <Badge kind="promo" icon="clock">
              {deadline ? <Trans>To be accepted by {deadline}</Trans> : <Trans>To be accepted</Trans>}
            </Badge>
          )}
          {accepted && (
            <Badge kind="reco" icon="check">
              <Trans>Accepted</Trans>
            </Badge>
          )}
          <Badge>
            {published ? (
              <Trans>
                Version {number} · {published}
              </Trans>
            ) : (
              <Trans>Version {number}, draft</Trans>
            )}
          </Badge>
          {!version.inForce && version.publishedAt && (
            <Badge kind="risk" icon="clock">
              <Trans>Superseded</Trans>
            </Badge>
          )}
          {(version.languages as Language[]).includes(other) && (
            <LinkButton className="small no-print" lang={other} onClick={() => onLanguage(other)}>
              {readInWords[other]}
            </LinkButton>
          )}
        </>
      }
      title={<span lang={text?.language}>{text?.title ?? t`No text in ${languageNames[language]}`}</span>}
    >
      {text && (
        <div className="lede" lang={text.language}>
          <DocumentText tree={text.introduction} />
        </div>
      )}
      {text && (
        <p className="muted small">
          <Plural value={text.readingMinutes} one="One minute to read" other="# minutes to read" />
        </p>
      )}
      {children}
    </PageHeader>
  );
}
