import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Anchor, Badge, Button, classNames } from '@parvis/ui';
import { useState } from 'react';
import type { KitCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { lastInstantOf } from '../promotion/days.ts';
import { kitCardFragment } from './sharing.graphql.ts';
import './sharing.css';

const day = 86_400_000;
/** From so many days before its end a kit says how many are left. */
const lastDays = 7;

/** An approved kit among those that may be shared now. */
export function KitCard({ kit: from, chosen }: { kit: FragmentType<KitCardFragment>; chosen: boolean }) {
  const language = useLanguage();
  const format = useFormat();
  const [now] = useState(() => Date.now());
  const { data, complete } = useFragment({ fragment: kitCardFragment, from });
  if (!complete) return null;
  const { id, imagePath, validUntil, texts, approvedBy, viewerShares } = data as KitCardFragment;
  const words = texts.find((text) => text.language === language) ?? texts[0];
  const left = Math.ceil((new Date(validUntil).getTime() - now) / day);
  const until = format.date(lastInstantOf(validUntil));
  const approver = approvedBy?.name;
  const shared = viewerShares.length > 0;
  return (
    <li className={classNames('card card--flush card--tall kit', chosen && 'kit--chosen')}>
      {imagePath && <img src={imagePath} alt={words?.imageAlt ?? ''} width={1200} height={630} loading="lazy" />}
      <div className="card__body stack stack--3">
        <div className="row row--tight">
          {left <= lastDays && (
            <Badge kind="promo" icon="clock">
              <Plural value={left} one="Last day" other="Only # days left" />
            </Badge>
          )}
          {shared && (
            <Badge kind="reco" icon="checkc">
              <Trans>Already shared by you</Trans>
            </Badge>
          )}
          <Badge>{texts.map((text) => text.language.toUpperCase()).join(' · ')}</Badge>
        </div>
        <h3>
          <Anchor className="kit__t" href={`/ambassadors/${id}`}>
            {words?.title}
          </Anchor>
        </h3>
        <p>{words?.description}</p>
        <p className="small muted">{approver ? <Trans>Until {until} · approved by {approver}</Trans> : <Trans>Until {until}</Trans>}</p>
        <Button href={`/ambassadors/${id}`}>{shared ? <Trans>Share elsewhere</Trans> : <Trans>Prepare this share</Trans>}</Button>
      </div>
    </li>
  );
}
