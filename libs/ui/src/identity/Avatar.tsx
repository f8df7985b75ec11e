import { classNames } from '../class-names.ts';
import { tintOf, type Tint } from '../stable-hash.ts';
import { initials } from './initials.ts';

export interface AvatarProps {
  /** The tint comes from it: the same person has the same colour everywhere. */
  id: string;
  name: string;
  /** Address of a photo on our own host. */
  photo?: string | null;
  /** 32, 44 (without it), 64 or 104 px. */
  size?: 's' | 'l' | 'xl';
  tint?: Tint;
  /** Only where the name doesn't stand beside it. */
  label?: string;
  className?: string;
}

/** A person, round. Silent for screen readers, since the name stands beside it. */
export function Avatar({ id, name, photo, size, tint, label, className }: AvatarProps) {
  const speech = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };
  return (
    <span className={classNames('avatar', `tint-${tint ?? tintOf(id)}`, size && `avatar--${size}`, className)} {...speech}>
      {photo ? <img src={photo} alt="" loading="lazy" decoding="async" /> : initials(name)}
    </span>
  );
}
