import type { ComponentProps, MouseEvent } from 'react';
import { Anchor, type AnchorProps } from '../links/Anchor.tsx';

/** With `href` a link, without it a button (of type `button` unless said otherwise). */
export type PressableProps = AnchorProps | (Omit<ComponentProps<'button'>, 'disabled'> & { href?: undefined });

function swallow(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}

/** `blocked` keeps the thing in the tab order, so that its name and reason can be read, but a press does nothing. */
export function Pressable({ blocked, ...props }: PressableProps & { blocked?: boolean }) {
  if (props.href !== undefined) {
    return blocked ? <Anchor {...props} onClick={swallow} /> : <Anchor {...props} />;
  }
  return blocked ? <button type="button" {...props} onClick={swallow} /> : <button type="button" {...props} />;
}
