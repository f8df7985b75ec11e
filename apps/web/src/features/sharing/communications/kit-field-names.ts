import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Fields of a kit as its editor names them, by the name that the server's errors carry. */
export const kitFieldNames: Record<string, MessageDescriptor> = {
  title: msg`Title`,
  description: msg`Description`,
  body: msg`Text`,
  imageAlt: msg`What the picture shows`,
  disclosure: msg`Disclosure line`,
  mustNotSay: msg`What must not be said`,
  suggestions: msg`Texts to start from`,
};
