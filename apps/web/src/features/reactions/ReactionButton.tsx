import { useLingui } from '@lingui/react/macro';
import { IconButton, Menu } from '@parvis/ui';
import { useOfferedAct } from '../shortcuts/offered-acts.ts';
import { reactionChoices, reactionWords } from './reaction-words.ts';
import { useReact, type Reactable } from './use-react.ts';

/** One press likes, or takes my reaction away; the menu beside it holds all six, by name. */
export function ReactionButton({ thing, type, counted, whose }: { thing: Reactable; type: 'post' | 'comment'; counted?: boolean; whose: string }) {
  const { t, i18n } = useLingui();
  const react = useReact(thing, type);
  const mine = thing.viewerReaction ?? null;
  useOfferedAct('like', thing.id, thing.viewerCanReact ? () => void react(mine ? null : 'like') : undefined);
  const shown = reactionWords(mine ?? 'like');
  const label = i18n._(shown.label);
  const total = thing.reactionCounts.reduce((sum, { count }) => sum + count, 0);
  if (!thing.viewerCanReact) return null;
  return (
    <>
      <IconButton icon={shown.icon} pressed={mine !== null} onClick={() => void react(mine ? null : 'like')}>
        {counted && total > 0 ? `${label} · ${total}` : label}
      </IconButton>
      <Menu
        label={t`Choose a reaction to ${whose}`}
        icon="down"
        chosen={mine ?? ''}
        onChoose={(kind) => void react(kind === mine ? null : (kind as typeof mine))}
        items={reactionChoices.map(({ kind, icon, label: name }) => ({ key: kind, icon, label: i18n._(name) }))}
      />
    </>
  );
}
