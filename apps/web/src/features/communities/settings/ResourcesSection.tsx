import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Badge, Button, Card, Icon, IconButton, List, ListItem, SectionHead, useToast } from '@parvis/ui';
import { useState } from 'react';
import { useRefusal } from '../../../platform/acts/use-act.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useKeptFocus } from '../../../platform/page/use-kept-focus.ts';
import { addressOf } from '../about/Resources.tsx';
import { ResourceDialog } from './ResourceDialog.tsx';
import { communitySettingsQuery, removeResourceMutation } from './settings.graphql.ts';
import type { SectionProps, SettingsCommunity } from './SettingsTab.tsx';

export type KeptResource = SettingsCommunity['resources'][number];

/** Pages and posts kept at hand, each with who looks after it and the day on which to do so. */
export function ResourcesSection({ community, readAgain }: SectionProps) {
  const [open, setOpen] = useState<KeptResource | 'new' | null>(null);
  const { resources } = community;
  const { max } = limits.resources;
  const { place, hold } = useKeptFocus<HTMLDivElement>(resources.length);
  return (
    <Card className="stack" aria-labelledby="resources">
      <SectionHead id="resources" title={<Trans>Resources</Trans>}>
        {resources.length < max && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            <Trans>Add</Trans>
          </Button>
        )}
      </SectionHead>
      <p className="muted">
        <Trans>Up to {max} pages or posts that members need often. Someone looks after each, and it says here when it is to be reviewed.</Trans>
      </p>
      <div ref={place} tabIndex={-1}>
        <List>
          {resources.map((resource) => (
            <ResourceLine key={resource.id} resource={resource} onEdit={() => setOpen(resource)} onRemove={hold} />
          ))}
        </List>
      </div>
      {open && <ResourceDialog communityId={community.id} resource={open === 'new' ? null : open} readAgain={readAgain} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function ResourceLine({ resource, onEdit, onRemove }: { resource: KeptResource; onEdit: () => void; onRemove: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const showToast = useToast();
  const refusal = useRefusal();
  const [remove, { loading }] = useMutation(removeResourceMutation, { refetchQueries: [communitySettingsQuery], awaitRefetchQueries: true });
  const { id, title, post, reviewOn, isToBeReviewed } = resource;
  const owner = resource.owner.name;
  const day = format.date(reviewOn);

  async function takeOut() {
    onRemove();
    const refused = await refusal(remove({ variables: { input: { resourceId: id } } }).then(({ data }) => data?.removeResource.errors));
    showToast({ refusal: refused !== null, message: refused ?? <Trans>No longer kept at hand.</Trans> });
  }
  return (
    <ListItem
      before={<Icon name={post ? 'talk' : 'link'} />}
      title={title}
      href={addressOf(resource)}
      detail={<Trans>Looked after by {owner}, to be reviewed on {day}</Trans>}
      after={
        <span className="btnset">
          <IconButton icon="edit" label={t`Change ${title}`} onClick={onEdit} />
          <IconButton icon="trash" label={t`Take out ${title}`} disabled={loading} onClick={() => void takeOut()} />
        </span>
      }
    >
      {isToBeReviewed && (
        <Badge kind="risk" icon="clock">
          <Trans>To be reviewed</Trans>
        </Badge>
      )}
    </ListItem>
  );
}
