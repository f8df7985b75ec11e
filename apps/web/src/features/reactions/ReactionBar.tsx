import { useLingui } from '@lingui/react/macro';
import type { Reaction } from '@parvis/domain';
import { IconButton } from '@parvis/ui';
import './reaction-bar.css';
import { reactionChoices } from './reaction-words.ts';

/** The six reactions by name, above the button that was rested on or pressed long. */
export function ReactionBar({ label, mine, onChoose }: { label: string; mine: Reaction | null; onChoose: (kind: Reaction) => void }) {
  const { i18n } = useLingui();
  return (
    <div className="reacts__bar" role="group" aria-label={label}>
      {reactionChoices.map(({ kind, icon, label: name }) => (
        <IconButton key={kind} icon={icon} pressed={kind === mine} onClick={() => onChoose(kind)}>
          {i18n._(name)}
        </IconButton>
      ))}
    </div>
  );
}
