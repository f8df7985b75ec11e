import { keep, readKept } from '../../platform/kept.ts';
import { newClientId } from '../../platform/graphql/client-id.ts';

let name: string | null = null;

/** How this browser names itself among those of one person, so that its own saves are no news to it. */
export function device(): string {
  name ??= readKept('device');
  if (!name) {
    name = newClientId();
    keep('device', name);
  }
  return name;
}
