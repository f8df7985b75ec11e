import { Trans, useLingui } from '@lingui/react/macro';
import { TextField } from '@parvis/ui';
import { Form } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { useFieldProps } from '../../platform/forms/use-field-props.ts';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { signInByPassword } from '../../platform/session/auth.ts';

export interface PasswordFormProps {
  onSignedIn(): void;
  /** Filled buttons are one a view: quieter where the company's sign-on stands above. */
  secondary?: boolean;
}

/** E-mail and password; both may be pasted, and the browser may fill them in. */
export function PasswordForm({ onSignedIn, secondary }: PasswordFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <Form
      className="stack stack--3"
      aria-label={t`Sign in with a password`}
      defaultValues={{ email: '', password: '' }}
      submit={async ({ email, password }) => {
        const errors = await signInByPassword(language, email.trim(), password);
        if (errors.length === 0) onSignedIn();
        return errors;
      }}
    >
      <Fields />
      <SubmitButton kind={secondary ? 'plain' : 'primary'} wide large={!secondary}>
        <Trans>Sign in</Trans>
      </SubmitButton>
    </Form>
  );
}

function Fields() {
  const { t } = useLingui();
  return (
    <>
      <TextField label={t`E-mail address`} type="email" autoComplete="username" {...useFieldProps('email', { required: t`Write your e-mail address.` })} />
      <TextField
        label={t`Password`}
        type="password"
        autoComplete="current-password"
        {...useFieldProps('password', { required: t`Write your password.` })}
      />
    </>
  );
}
