import { Trans } from '@lingui/react/macro';
import { Badge, LinkButton, List, ListItem } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { ReadDocument } from './chapters.ts';

/** Published versions, the latest first; the earlier ones stay readable. */
export function VersionHistory({ document, shownId }: { document: ReadDocument; shownId: string }) {
  const format = useFormat();
  const versions = document.versions.filter(({ publishedAt }) => publishedAt);
  return (
    <section className="card card--flush version-history no-print" aria-labelledby="version-history">
      <div className="card__head">
        <h2 id="version-history">
          <Trans>Versions</Trans>
        </h2>
      </div>
      <List pad>
        {versions.map(({ id, number, change, publishedAt, inForce, text }) => {
          const date = format.date(publishedAt ?? 0);
          return (
            <ListItem
              key={id}
              title={<Trans>Version {number}</Trans>}
              href={inForce ? pathOf(document) : `/documents/${document.id}/versions/${id}`}
              detail={
                <>
                  {change === 'material' ? (
                    <Trans>{date} · acceptance asked</Trans>
                  ) : (
                    <Trans>{date} · minor correction</Trans>
                  )}
                  {text && text.changeSummary.length > 0 && <> · {text.changeSummary.join(' ')}</>}
                </>
              }
              after={
                <>
                  {id === shownId && (
                    <Badge kind="accent">
                      <Trans>Shown</Trans>
                    </Badge>
                  )}
                  {inForce ? (
                    <Badge kind="reco">
                      <Trans>In force</Trans>
                    </Badge>
                  ) : (
                    <Badge>
                      <Trans>Superseded</Trans>
                    </Badge>
                  )}
                </>
              }
            />
          );
        })}
      </List>
      <p className="card__foot">
        <LinkButton href="/documents">
          <Trans>All documents written for you</Trans>
        </LinkButton>
      </p>
    </section>
  );
}

/** Where a document is read. */
export function pathOf({ id, kind }: { id: string; kind: string }): string {
  return kind === 'guide' ? '/guide' : `/documents/${id}`;
}
