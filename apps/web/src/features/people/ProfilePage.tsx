import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { createFormat } from '@parvis/i18n';
import { Avatar, Badge, Button, Card, CardBody, Cover, KeyValue, List, ListItem, Skeleton, Tile, tintOf, lazily } from '@parvis/ui';
import { Suspense, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { Failed } from '../../platform/page/Failed.tsx';
import type { ProfileQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { NotFoundPage } from '../../platform/page/NotFoundPage.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { viewerQuery } from '../../platform/session/viewer.graphql.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { languageNames } from '../communities/community-words.ts';
import { FollowPerson } from '../following/follows/FollowOf.tsx';
import { Marks } from './Marks.tsx';
import { profileQuery } from './people.graphql.ts';
import './people.css';

const PhotoDialog = lazily(() => import('./PhotoDialog.tsx').then((module) => ({ default: module.PhotoDialog })));

export type Profile = NonNullable<ProfileQuery['person']>;

/** A colleague: what the person does, where, for whom, and in which parts. */
export function ProfilePage() {
  const { t } = useLingui();
  const { personId = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(profileQuery, { variables: { id: personId }, fetchPolicy: 'cache-and-network' });
  if (data && !data.person) return <NotFoundPage />;
  if (!data?.person) {
    return (
      <Page title={t`Profile`} hiddenHeading>
        {error ? (
          <Failed error={error} title={<Trans>This profile could not be read</Trans>} onRetry={() => refetch()} />
        ) : (
          <Card flush aria-busy="true" aria-label={t`Loading`}>
            <div className="cover" />
            <CardBody className="stack">
              <Skeleton width="50%" height="2rem" />
              <Skeleton width="35%" />
            </CardBody>
          </Card>
        )}
      </Page>
    );
  }
  const { person } = data;
  const after = person.communities.pageInfo.endCursor;
  return (
    <Page
      key={person.id}
      title={person.name}
      asideLabel={t`Organization and communities`}
      aside={
        <>
          <Place person={person} />
          <Communities person={person} onMore={() => fetchMore({ variables: { after } })} />
        </>
      }
    >
      <Head person={person} />
    </Page>
  );
}

function Head({ person }: { person: Profile }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const format = useFormat();
  const viewer = useViewer();
  const { id, name, timeZone } = person;
  const client = useApolloClient();
  const [choosing, setChoosing] = useState(false);
  const here = createFormat(language, timeZone).time(Date.now());
  return (
    <Card flush aria-labelledby="person">
      <Cover id={id} tint={tintOf(id)} />
      <Suspense fallback={null}>
        {choosing && <PhotoDialog person={person} onChanged={() => client.refetchQueries({ include: [viewerQuery, profileQuery] })} onClose={() => setChoosing(false)} />}
      </Suspense>
      <CardBody className="stack profile-head">
        <div className="row row--between row--top">
          <Avatar id={id} name={name} photo={person.photoUrl} size="xl" />
          <div className="btnset">
            {person.viewerIsMe ? (
              <>
                <Button icon="pen" onClick={() => setChoosing(true)}>
                  {person.photoUrl ? <Trans>Change my photo</Trans> : <Trans>Add a photo</Trans>}
                </Button>
                <Button href="/me/devices" icon="key">
                  <Trans>My devices</Trans>
                </Button>
              </>
            ) : (
              !person.departed && (
                <Button href={`mailto:${person.email}`} kind="primary" icon="mail">
                  <Trans>Write an e-mail</Trans>
                </Button>
              )
            )}
          </div>
        </div>
        <div className="stack stack--2">
          <div className="row row--tight">
            <h1 id="person">{name}</h1>
            <Marks person={person} />
          </div>
          <p>{[person.jobTitle, person.entity?.name, person.site].filter(Boolean).join(' · ')}</p>
          {person.departed && (
            <p>
              <Badge>
                <Trans>Has left the company</Trans>
              </Badge>
            </p>
          )}
          {person.viewerIsMe && (
            <p className="muted">
              <Trans>This is what your colleagues see. All but the photo comes from the directory of the company.</Trans>
            </p>
          )}
        </div>
        {!person.departed && (
          <KeyValue
            items={[
              { key: 'email', label: t`E-mail`, value: <a href={`mailto:${person.email}`}>{person.email}</a> },
              { key: 'languages', label: t`Languages`, value: format.list(person.languages.map((one) => i18n._(languageNames[one]))) },
              ...(timeZone === viewer.timeZone ? [] : [{ key: 'time', label: t`Local time`, value: here }]),
            ]}
          />
        )}
        {!person.viewerIsMe && !person.departed && <FollowPerson id={id} name={name} />}
      </CardBody>
    </Card>
  );
}

/** Where the person stands in the organization. */
function Place({ person }: { person: Profile }) {
  const { t } = useLingui();
  const { entity, manager } = person;
  const firstName = person.firstName;
  const above = [entity?.parent?.parent, entity?.parent].filter((one) => one != null);
  const others = (entity?.peopleCount ?? 0) - 1;
  return (
    <Card panel className="stack" aria-labelledby="place">
      <h2 id="place">
        <Trans>In the organization</Trans>
      </h2>
      <ol className="timeline small">
        {above.map(({ id, name }) => (
          <li key={id} className="place-step">
            <span className="timeline__m" />
            {name}
          </li>
        ))}
        {entity && (
          <li className="is-now">
            <span className="timeline__m" />
            <b>{[entity.name, person.site].filter(Boolean).join(', ')}</b>
          </li>
        )}
      </ol>
      {manager && (
        <List>
          <ListItem
            before={<Avatar id={manager.id} name={manager.name} photo={manager.photoUrl} size="s" />}
            title={manager.name}
            href={`/people/${manager.id}`}
            detail={person.viewerIsMe ? t`my manager` : t`manager of ${firstName}`}
          />
        </List>
      )}
      {entity && others > 0 && (
        <Button wide icon="tree" href={`/people?entity=${entity.id}`}>
          <Trans>See the team</Trans>
        </Button>
      )}
    </Card>
  );
}

function Communities({ person, onMore }: { person: Profile; onMore: () => Promise<unknown> }) {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  const managed = new Set(person.managerOf.map(({ id }) => id));
  const all = [...person.managerOf, ...person.communities.nodes.filter(({ id }) => !managed.has(id))];
  return (
    <Card panel className="stack" aria-labelledby="communities">
      <h2 id="communities">
        <Trans>Communities</Trans>
      </h2>
      {all.length === 0 ? (
        <p>
          <Trans>None that you may see.</Trans>
        </p>
      ) : (
        <List ref={list}>
          {all.map(({ id, name }) => (
            <ListItem key={id} before={<Tile id={id} size="s" />} title={name} href={`/communities/${id}`} detail={managed.has(id) && t({ message: 'manager', context: 'of a community' })} />
          ))}
        </List>
      )}
      {person.communities.pageInfo.hasNextPage && <LoadMore list={list} onLoad={onMore} />}
      {!person.viewerIsMe && all.length > 0 && (
        <p className="small muted">
          <Trans>Only those that you may see as well.</Trans>
        </p>
      )}
    </Card>
  );
}
