import { Trans } from '@lingui/react/macro';
import { useSignInOptions } from './use-sign-in-options.ts';

/** Where the company's help desk is reached; in words alone where its address is not set. */
export function HelpContact() {
  const { options } = useSignInOptions();
  const contact = options?.helpContact;
  if (!contact) return <Trans>Ask the help desk of your company.</Trans>;
  const address = <a href={/^https?:/.test(contact) ? contact : `mailto:${contact}`}>{contact}</a>;
  return <Trans>Ask the help desk of your company: {address}</Trans>;
}
