import { Button, type ButtonLook, type IconName } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';

/** The one filled button of a form; turns while sending. */
export function SubmitButton({ kind = 'primary', ...rest }: ButtonLook & { icon?: IconName; children: ReactNode }) {
  const { formState } = useFormContext();
  return <Button {...rest} type="submit" kind={kind} busy={formState.isSubmitting} />;
}
