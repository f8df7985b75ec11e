import { Trans } from '@lingui/react/macro';
import { Card } from '@parvis/ui';
import { PictureField } from '../../../platform/forms/PictureField.tsx';
import type { KitFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useLanguage } from '../../../platform/i18n/use-format.ts';

/** The picture of a kit: the server cuts it and encodes it anew, so that nothing else of the file is kept. */
export function KitImageField({ kit, onChanged }: { kit: KitFragment; onChanged: () => Promise<unknown> }) {
  const language = useLanguage();
  return (
    <Card>
      <PictureField
        label={
          <>
            <Trans>Picture</Trans>{' '}
            <span className="opt">
              <Trans>(optional)</Trans>
            </span>
          </>
        }
        hint={<Trans>JPEG, PNG, WebP or AVIF, 10 MB at most. It is cut to 1200 × 630, the shape that networks show.</Trans>}
        address={`/files/kits/${kit.id}/image`}
        onSent={onChanged}
      >
        {kit.imagePath && <img className="kit-image" src={kit.imagePath} alt={kit.texts.find((text) => text.language === language)?.imageAlt ?? ''} width={1200} height={630} />}
      </PictureField>
    </Card>
  );
}
