import { useLingui } from '@lingui/react/macro';
import { IconButton, Menu, lazily } from '@parvis/ui';
import { Suspense } from 'react';
import { useOfferedAct } from '../shortcuts/offered-acts.ts';
import { reactionChoices, reactionWords } from './reaction-words.ts';
import './reactions.css';
import { useReact, type Reactable } from './use-react.ts';
import { useReactionBar } from './use-reaction-bar.ts';

const ReactionBar = lazily(() => import('./ReactionBar.tsx').then((module) => ({ default: module.ReactionBar })));

/** One press likes, or takes my reaction away; the menu beside it holds all six by name, as does the bar that opens by resting on the button or by a long press. */
export function ReactionButton({ thing, type, counted, whose }: { thing: Reactable; type: 'post' | 'comment'; counted?: boolean; whose: string }) {
  const { t, i18n } = useLingui();
  const react = useReact(thing, type);
  const bar = useReactionBar();
  const mine = thing.viewerReaction ?? null;
  useOfferedAct('like', thing.id, thing.viewerCanReact ? () => void react(mine ? null : 'like') : undefined);
  const shown = reactionWords(mine ?? 'like');
  const label = i18n._(shown.label);
  const choose = t`Choose a reaction to ${whose}`;
  const total = thing.reactionCounts.reduce((sum, { count }) => sum + count, 0);
  if (!thing.viewerCanReact) return null;
  return (
    <>
      <span className="reacts" {...bar.around}>
        <IconButton
          icon={shown.icon}
          pressed={mine !== null}
          {...bar.button}
          onClick={() => {
            if (bar.wasLongPress()) return;
            bar.close();
            void react(mine ? null : 'like');
          }}
        >
          {counted && total > 0 ? `${label} · ${total}` : label}
        </IconButton>
        {bar.open && (
          <Suspense fallback={null}>
            <ReactionBar
              label={choose}
              mine={mine}
              onChoose={(kind) => {
                bar.close();
                void react(kind === mine ? null : kind);
              }}
            />
          </Suspense>
        )}
      </span>
      <Menu
        label={choose}
        icon="down"
        chosen={mine ?? ''}
        onChoose={(kind) => void react(kind === mine ? null : (kind as typeof mine))}
        items={reactionChoices.map(({ kind, icon, label: name }) => ({ key: kind, icon, label: i18n._(name) }))}
      />
    </>
  );
}
