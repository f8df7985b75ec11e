import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Card, LinkButton, Table } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { EditedDocument } from './edited.ts';

/** Every version, who published it and what it asked. */
export function HistoryPanel({ document }: { document: EditedDocument }) {
  const { t } = useLingui();
  const format = useFormat();
  const { versions } = document;
  return (
    <Card flush>
      <Table caption={t`Versions of the document`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t`Version`}</th>
            <th scope="col">{t`Published`}</th>
            <th scope="col">{t`Kind of change`}</th>
            <th scope="col">{t`What changes`}</th>
            <th scope="col">{t`Comparison`}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version, at) => {
            const before = versions[at + 1];
            const date = version.publishedAt && format.date(version.publishedAt);
            const name = version.publishedBy?.name;
            const number = before?.number;
            return (
              <tr key={version.id}>
                <th scope="row">
                  {version.number} {version.inForce && <Badge kind="reco">{t`In force`}</Badge>}
                </th>
                <td>{date ? name ? <Trans>{date}, by {name}</Trans> : date : <Trans>Draft</Trans>}</td>
                <td>{version.publishedAt && (version.change === 'material' ? t`Material` : t`Minor`)}</td>
                <td className="history__words">{version.text?.changeSummary.join(' ')}</td>
                <td>
                  {before && (
                    <LinkButton href={`/documents/${document.id}/changes?from=${before.id}&to=${version.id}`}>
                      <Trans>with version {number}</Trans>
                    </LinkButton>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Card>
  );
}
