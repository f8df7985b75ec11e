import { useLingui } from '@lingui/react/macro';
import { Icon, Menu } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useOfferedAct } from '../shortcuts/offered-acts.ts';
import { reactionChoices, reactionWords } from './reaction-words.ts';
import { useReact, type Reactable } from './use-react.ts';

/** How many reacted in which way, each a toggle; and the menu of all six. */
export function ReactionChips({ thing }: { thing: Reactable }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const react = useReact(thing, 'post');
  const mine = thing.viewerReaction ?? null;
  useOfferedAct('like', thing.id, thing.viewerCanReact ? () => void react(mine ? null : 'like') : undefined);
  const shown = thing.reactionCounts.length > 0 ? thing.reactionCounts : [{ kind: 'like' as const, count: 0 }];
  return (
    <div className="reactions" role="group" aria-label={t`Reactions`}>
      {shown.map(({ kind, count }) => {
        const { icon, label } = reactionWords(kind);
        return (
          <button
            key={kind}
            type="button"
            className="react"
            aria-pressed={kind === mine}
            aria-disabled={!thing.viewerCanReact || undefined}
            onClick={() => thing.viewerCanReact && void react(kind === mine ? null : kind)}
          >
            <Icon name={icon} />
            {i18n._(label)} {count > 0 && <b>{format.number(count)}</b>}
          </button>
        );
      })}
      {thing.viewerCanReact && (
        <Menu
          label={t`Choose another reaction`}
          chosen={mine ?? ''}
          onChoose={(kind) => void react(kind === mine ? null : (kind as typeof mine))}
          items={reactionChoices.map(({ kind, icon, label }) => ({ key: kind, icon, label: i18n._(label) }))}
          trigger={(props) => (
            <button {...props} type="button" className="react" aria-label={t`Choose another reaction`}>
              <Icon name="smile" />
              <Icon name="down" size="s" />
            </button>
          )}
        />
      )}
    </div>
  );
}
