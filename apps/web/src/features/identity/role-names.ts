import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '@parvis/domain';

/** How each part that a person plays is called. */
export const roleNames: Record<Role, MessageDescriptor> = {
  employee: msg`Employee`,
  community_manager: msg`Community manager`,
  hr_editor: msg`HR editor`,
  security_officer: msg`Security officer`,
  staff_representative: msg`Staff representative`,
  communications_editor: msg`Communications editor`,
  manager: msg`Manager`,
  ambassador: msg`Ambassador`,
  administrator: msg`Administrator`,
};

/** The name of a role as the server writes it, whatever its case; null for one that we don't know. */
export function roleName(role: string): MessageDescriptor | null {
  return (roleNames as Record<string, MessageDescriptor | undefined>)[role.toLowerCase()] ?? null;
}
