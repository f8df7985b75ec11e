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

/** What the demo company lets one try: a role, or being new. Null for one that we don't know. */
export function partName(part: string): MessageDescriptor | null {
  const names: Record<string, MessageDescriptor | undefined> = { ...roleNames, newcomer: msg`New, member of nothing yet` };
  return names[part] ?? null;
}
