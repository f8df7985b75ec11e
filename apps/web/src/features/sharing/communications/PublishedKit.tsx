import { Trans, useLingui } from '@lingui/react/macro';
import type { Network } from '@parvis/domain';
import { Anchor, Button, Card, KeyValue, Note, PageHeader, SectionHead, Table } from '@parvis/ui';
import { useState } from 'react';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat, useLanguage } from '../../../platform/i18n/use-format.ts';
import { Page } from '../../../platform/page/Page.tsx';
import { lastInstantOf } from '../../promotion/days.ts';
import { MustNotSay } from '../MustNotSay.tsx';
import { networkNames } from '../network-names.ts';
import { KitCrumbs } from './KitCrumbs.tsx';
import { KitStateBadge } from './KitStateBadge.tsx';
import '../sharing.css';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** A kit once approved: its pages, how far it went, and the way to withdraw it. */
export function PublishedKit({ kit }: { kit: KitFragment }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const language = useLanguage();
  const [withdrawing, setWithdrawing] = useState(false);
  const title = (kit.texts.find((text) => text.language === language) ?? kit.texts[0])?.title ?? t`Share kit`;
  const first = format.date(kit.validFrom);
  const until = format.date(lastInstantOf(kit.validUntil));
  const approver = kit.approvedBy?.name;
  const approved = kit.approvedAt ? format.date(kit.approvedAt) : '';
  const withdrawn = kit.withdrawnAt ? format.date(kit.withdrawnAt) : '';
  const reason = kit.withdrawalReason;
  return (
    <Page title={t`${title} – Communications`}>
      <PageHeader
        crumbs={<KitCrumbs />}
        title={title}
        lede={
          <>
            <KitStateBadge state={kit.state} /> <Trans>From {first} to {until}.</Trans> {approver && <Trans>Approved by {approver} on {approved}.</Trans>}
          </>
        }
        actions={
          kit.viewerCanWithdraw && (
            <Button kind="danger" onClick={() => setWithdrawing(true)}>
              <Trans>Withdraw…</Trans>
            </Button>
          )
        }
      />
      {kit.state === 'withdrawn' && (
        <Note kind="warning">
          <Trans>
            Withdrawn on {withdrawn}: {reason} Its pages and links answer “gone”, and those who shared it read why.
          </Trans>
        </Note>
      )}
      <section className="stack" aria-labelledby="reach">
        <SectionHead id="reach" title={<Trans>How far it went</Trans>} />
        <Card className="stack">
          <Reach kit={kit} />
          <p className="small muted">
            <Trans>Opens are counted without cookies or addresses; preview robots are not counted. Who shared is known to that person alone.</Trans>
          </p>
        </Card>
      </section>
      <section className="stack" aria-labelledby="pages">
        <SectionHead id="pages" title={<Trans>Public pages</Trans>} />
        {kit.imagePath && (
          <img className="kit-image" src={kit.imagePath} alt={kit.texts.find((text) => text.language === language)?.imageAlt ?? ''} width={1200} height={630} />
        )}
        {kit.texts.map((text) => (
          <Card key={text.language} className="stack stack--3" lang={text.language}>
            <h3>{text.title}</h3>
            <p>
              <b>{text.description}</b>
            </p>
            {text.body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className="small muted">{text.disclosure}</p>
            {kit.linkUrl && (
              <p className="small" lang={language}>
                <Trans>Link to read further</Trans>{' '}
                <Anchor href={kit.linkUrl} target="_blank" rel="noopener noreferrer">
                  {kit.linkUrl}
                </Anchor>
              </p>
            )}
            {text.pageUrl && kit.state === 'approved' && (
              <p lang={language}>
                <Anchor href={text.pageUrl} target="_blank" rel="noopener noreferrer">
                  {text.language === 'fr' ? <Trans>Open the page in French</Trans> : <Trans>Open the page in English</Trans>}
                </Anchor>
              </p>
            )}
          </Card>
        ))}
      </section>
      <section className="stack" aria-labelledby="given">
        <SectionHead id="given" title={<Trans>What ambassadors are given</Trans>} />
        {kit.texts.map((text) => (
          <Card key={text.language} className="stack stack--3">
            <h3>{text.language === 'fr' ? <Trans>In French</Trans> : <Trans>In English</Trans>}</h3>
            <MustNotSay language={text.language} text={text.mustNotSay} />
            <KeyValue
              items={kit.suggestions
                .filter((suggestion) => suggestion.language === text.language)
                .map((suggestion, i) => ({ key: `${i}`, label: i18n._(networkNames[suggestion.network]), value: <span className="share__words" lang={text.language}>{suggestion.text}</span> }))}
            />
          </Card>
        ))}
      </section>
      {withdrawing && <WithdrawDialog kitId={kit.id} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}

function Reach({ kit: { reach } }: { kit: KitFragment }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  if (!reach || reach.length === 0) {
    return (
      <p>
        <Trans>Nobody shared or opened it yet.</Trans>
      </p>
    );
  }
  return (
    <Table caption={t`Shares and opens by network`} captionHidden>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Network</Trans>
          </th>
          <th scope="col" className="r">
            <Trans>Shares</Trans>
          </th>
          <th scope="col" className="r">
            <Trans>Opens</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {reach.map(({ network, shares, opens }) => (
          <tr key={network ?? 'none'}>
            <th scope="row">{network ? i18n._(networkNames[network as Network]) : <Trans>Without a network</Trans>}</th>
            <td className="r num">{format.number(shares)}</td>
            <td className="r num">{format.number(opens)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
