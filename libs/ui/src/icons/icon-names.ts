import { drawings } from './drawings.tsx';
import type { IconName } from './Icon.tsx';

/** Every icon there is, in alphabetical order. */
export const iconNames = Object.keys(drawings) as IconName[];
