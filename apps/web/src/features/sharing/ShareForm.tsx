import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language, Network } from '@parvis/domain';
import { Button, ButtonSet, Segmented } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { KnowBefore } from './KnowBefore.tsx';
import { NetworkChoice } from './NetworkChoice.tsx';
import { firstText, wordsIn } from './share-words.ts';
import { SharePreview } from './SharePreview.tsx';
import type { KitToShare } from './ShareSheet.tsx';
import { ShareWords } from './ShareWords.tsx';
import { shareKitMutation } from './sharing.graphql.ts';

export interface ShareValues {
  language: Language;
  network: Network;
  text: string;
  /** The person's Mastodon server. */
  instance: string;
}

/** A share that has its link. */
export interface PreparedShare {
  link: string;
  /** The network's own window; null where there is none. */
  openUrl: string | null;
  network: Network;
  text: string;
}

// The server is asked for once and stays in this browser.
const instanceKey = 'parvis:mastodon';

/** Network, words and rules. What is typed is kept on this device until the share has its link. */
export function ShareForm({ kit, onReady, onClose }: { kit: KitToShare; onReady: (share: PreparedShare) => void; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const draft = useDraft<Omit<ShareValues, 'instance'> | null>(`share:${kit.id}`, null);
  const [share] = useMutation(shareKitMutation);
  // One sheet is one share: a second press after a lost answer gives the same link again.
  const [clientId] = useState(() => crypto.randomUUID());
  const [start] = useState<ShareValues>(() => {
    const words = wordsIn(kit, language);
    const kept = draft.value ?? { language: words.language, network: 'linkedin' as const, text: firstText(kit, words, 'linkedin') };
    return { ...kept, instance: localStorage.getItem(instanceKey) ?? '' };
  });

  async function submit({ language: spoken, network, text, instance }: ShareValues): Promise<readonly FormError[]> {
    const { data } = await share({
      variables: { input: { clientId, kitId: kit.id, network, language: spoken, text, instance: network === 'mastodon' ? instance : null } },
    });
    const payload = data!.shareKit;
    if (payload.errors.length > 0 || !payload.share) return payload.errors;
    if (network === 'mastodon') localStorage.setItem(instanceKey, instance);
    draft.discard();
    onReady({ link: payload.share.link, openUrl: payload.openUrl ?? null, network, text });
    return [];
  }

  return (
    <Form<ShareValues> aria-label={t`Share outside`} className="stack" defaultValues={start} submit={submit}>
      <Fields kit={kit} onTyped={draft.set} />
      <div className="share__acts">
        <ButtonSet end>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Keep for later</Trans>
          </Button>
          <SubmitButton>
            <Trans>Prepare my share</Trans>
          </SubmitButton>
        </ButtonSet>
      </div>
    </Form>
  );
}

function Fields({ kit, onTyped }: { kit: KitToShare; onTyped: (typed: Omit<ShareValues, 'instance'>) => void }) {
  const { t } = useLingui();
  const form = useFormContext<ShareValues>();
  const [language, network, text] = form.watch(['language', 'network', 'text']);
  const words = wordsIn(kit, language);
  const { isDirty } = form.formState;
  useEffect(() => {
    if (isDirty) onTyped({ language, network, text });
  }, [isDirty, language, network, text, onTyped]);

  const write = (next: string) => form.setValue('text', next, { shouldDirty: true });
  /** Words of one's own stay; a text that was only offered gives way to the one of the new place. */
  function change(to: { language?: Language; network?: Network }) {
    const untouched = text === firstText(kit, words, network) || text.trim() === '';
    const next = { language, network, ...to };
    if (to.language) form.setValue('language', to.language, { shouldDirty: true });
    if (untouched) write(firstText(kit, wordsIn(kit, next.language), next.network));
    form.clearErrors('text');
  }

  return (
    <div className="share">
      <div className="stack stack--5">
        <NetworkChoice onChoose={(chosen) => change({ network: chosen })} />
        {kit.texts.length > 1 && (
          <Segmented
            label={t`Language of the share`}
            value={language}
            onChange={(chosen) => change({ language: chosen })}
            options={kit.texts.map((offered) => ({ value: offered.language, label: offered.language === 'fr' ? <Trans>In French</Trans> : <Trans>In English</Trans> }))}
          />
        )}
        <ShareWords kit={kit} words={words} onWrite={write} />
        <KnowBefore kit={kit} words={words} />
      </div>
      <SharePreview kit={kit} words={words} />
    </div>
  );
}
