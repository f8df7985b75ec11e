import { Trans } from '@lingui/react/macro';
import { Anchor, Avatar } from '@parvis/ui';
import { useFormContext } from 'react-hook-form';
import { useViewer } from '../../platform/session/viewer.ts';
import type { KitWords } from './share-words.ts';
import type { ShareValues } from './ShareForm.tsx';
import type { KitToShare } from './ShareSheet.tsx';

/** About what the network will show: the words, then the card of the link. */
export function SharePreview({ kit, words }: { kit: KitToShare; words: KitWords }) {
  const { person } = useViewer();
  const text = useFormContext<ShareValues>().watch('text');
  const { pageUrl } = words;
  return (
    <section className="stack" aria-labelledby="share-seen">
      <h3 className="label" id="share-seen">
        <Trans>What your network will see</Trans>
      </h3>
      <div className="card stack stack--3 share__seen">
        <div className="by">
          <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />
          <div className="by__t">
            <div className="by__n">{person.name}</div>
            <div className="by__m">
              <Trans>just now</Trans>
            </div>
          </div>
        </div>
        <p className="small share__words" lang={words.language}>
          {text}
        </p>
        <div className="share__card" lang={words.language}>
          {kit.imagePath && <img src={kit.imagePath} alt={words.imageAlt} width={1200} height={630} />}
          <div>
            {pageUrl && <p className="small muted">{new URL(pageUrl).host}</p>}
            <p>
              <b>{words.title}</b>
            </p>
            <p className="small muted">{words.description}</p>
          </div>
        </div>
      </div>
      <p className="small muted">
        <Trans>The link leads to a public page that holds only what was approved. If it is withdrawn, the page is gone at once.</Trans>{' '}
        {pageUrl && (
          <Anchor href={pageUrl} target="_blank" rel="noopener noreferrer">
            <Trans>See the page</Trans>
          </Anchor>
        )}
      </p>
    </section>
  );
}
