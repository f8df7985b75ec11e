import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { textGoesInLink, type Network } from '@parvis/domain';

/** Networks as people name them. */
export const networkNames: Record<Network, MessageDescriptor> = {
  linkedin: msg`LinkedIn`,
  x: msg`X`,
  facebook: msg`Facebook`,
  whatsapp: msg`WhatsApp`,
  email: msg`By e-mail`,
  mastodon: msg`Mastodon`,
  bluesky: msg`Bluesky`,
  copy: msg`Copy the link`,
  system: msg`Another application`,
};

/** How the words get there. */
export function networkWay(network: Network): MessageDescriptor {
  if (network === 'copy') return msg`anywhere else`;
  if (network === 'system') return msg`of this device`;
  if (network === 'whatsapp' || network === 'email') return msg`message`;
  return textGoesInLink(network) ? msg`window of the network` : msg`text to paste`;
}
