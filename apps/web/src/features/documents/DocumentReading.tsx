import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Button, Card, Note, Skeleton } from '@parvis/ui';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { AcceptanceBlock } from '../acknowledgements/AcceptanceBlock.tsx';
import { Proof } from '../acknowledgements/Proof.tsx';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { chaptersOf, type ReadDocument, type ReadVersion } from './chapters.ts';
import { Contents, PhoneContents } from './Contents.tsx';
import { anchorOf, DocumentBody, type Shown } from './DocumentBody.tsx';
import { DocumentHeader } from './DocumentHeader.tsx';
import { useReading } from './use-reading.ts';
import { VersionHistory } from './VersionHistory.tsx';
import { useChanges, WhatChanged } from './WhatChanged.tsx';
import './documents.css';

export interface DocumentReadingProps {
  document: ReadDocument;
  /** The version on screen. It stays while it is read, even when another comes into force. */
  version: ReadVersion;
  language: Language;
  onLanguage: (language: Language) => void;
  /** Shows the version in force now. */
  onReload: () => void;
}

const acceptAnchor = 'accept';

export function DocumentReading({ document, version, language, onLanguage, onReload }: DocumentReadingProps) {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const chapters = chaptersOf(version.sections);
  const last = chapters.at(-1)?.sections.at(-1);
  const { seen, reachedEnd, see, reachEnd, tell } = useReading(version);
  const [here, setHere] = useState<number | null>(null);
  const [shown, setShown] = useState<Shown>('all');
  const { required, accepted, acceptBy, acceptedVersion, acknowledgement } = document.viewerAcceptance;
  const isGuide = document.kind === 'guide';
  const asked = required && !accepted && version.inForce;
  const sha256 = version.text?.sha256;
  const newer = version.publishedAt && document.versionInForce?.id !== version.id ? document.versionInForce : null;
  const note = document.updateNote;
  const changes = useChanges(document, version, language);

  const wasAsked = useRef(asked);
  const fresh = wasAsked.current && accepted;
  useEffect(() => {
    if (accepted && wasAsked.current) globalThis.document.getElementById('proof')?.focus();
  }, [accepted]);

  const contents = { version, chapters, seen, here, acceptAnchor: asked ? acceptAnchor : null };
  return (
    <div className="split split--toc document">
      <Contents {...contents} />
      <div className="stack stack--6">
        <DocumentHeader
          {...{ version, isGuide, language, onLanguage, acceptBy, asked }}
          accepted={accepted && acceptedVersion?.id === version.id}
        >
          <PhoneContents {...contents} />
        </DocumentHeader>
        {newer && <NewerNote number={newer.number} published={format.date(newer.publishedAt ?? 0)} wasRead={version.inForce} onReload={onReload} />}
        {note && (
          <Note kind="info" icon="pin" className="document__wide">
            <p>{note.text}</p>
            <p className="small muted">
              <Trans>
                {note.author.name}, {format.ago(note.pinnedAt)}
              </Trans>
            </p>
          </Note>
        )}
        {changes?.awaited ? (
          <Card aria-busy="true" aria-label={t`Loading`} className="stack document__wide">
            <Skeleton width="60%" />
            <Skeleton width="90%" />
            <Skeleton width="80%" />
          </Card>
        ) : (
          <>
            {changes && <WhatChanged document={document} versionId={version.id} changes={changes} language={language} />}
            <DocumentBody {...{ chapters, shown }} language={version.text?.language} onShown={setShown} onSeen={see} onHere={setHere} onEnd={reachEnd} />
            {asked && sha256 && (
              <AcceptanceBlock
                id={acceptAnchor}
                {...{ version, isGuide, language, sha256, reachedEnd, onReload }}
                unread={chapters.flatMap(({ sections }) => sections).filter(({ position }) => !seen.has(position)).length}
                onGoToEnd={() => {
                  setShown('all');
                  reachEnd();
                  if (last) void navigate(`#${anchorOf(last.key)}`);
                }}
                tellReading={tell}
              />
            )}
            {acknowledgement && version.inForce && (
              <Proof acknowledgement={acknowledgement} documentTitle={document.title} fresh={fresh} isGuide={isGuide && accepted} />
            )}
            <VersionHistory document={document} shownId={version.id} />
          </>
        )}
      </div>
    </div>
  );
}

function NewerNote({ number, published, wasRead, onReload }: { number: number; published: string; wasRead: boolean; onReload: () => void }) {
  return (
    <Note kind="deadline" live="status" className="document__wide no-print">
      <p>
        {wasRead ? (
          <Trans>Version {number} came into force while you were reading.</Trans>
        ) : (
          <Trans>
            This version is no longer in force: version {number} replaced it on {published}.
          </Trans>
        )}
      </p>
      <Button onClick={onReload}>
        <Trans>Show version {number}</Trans>
      </Button>
    </Note>
  );
}
