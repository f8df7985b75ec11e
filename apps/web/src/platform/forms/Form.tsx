import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ErrorSummary, Note } from '@parvis/ui';
import { useId, useState, type ReactNode } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { FormIdContext, fieldId } from './use-field-props.ts';

/** What the server refuses, as every payload and every `/auth` answer says it. */
export interface FormError {
  code: string;
  field?: string | null;
  message: string;
}

export interface FormProps<T extends FieldValues> {
  defaultValues: DefaultValues<T>;
  /** Sends the values; answers with the payload's `errors`, none when it was done. A throw is told as "not sent". */
  submit(values: T, form: UseFormReturn<T>): Promise<readonly FormError[] | void>;
  /** Fields and the submit button; a function receives whether sending is under way. */
  children: ReactNode | ((state: { sending: boolean; form: UseFormReturn<T> }) => ReactNode);
  className?: string;
  /** Required where no heading names the form. */
  'aria-label'?: string;
}

/**
 * Every form: keeps what was typed when it fails, shows the server's errors by `field` and on top with the focus, and says when
 * nothing could be sent. Fields are those of `@parvis/ui` with `{...useFieldProps('name')}`, or `register` of react-hook-form.
 */
export function Form<T extends FieldValues>({ defaultValues, submit, children, className = 'stack', ...rest }: FormProps<T>) {
  const { t } = useLingui();
  const form = useForm<T>({ defaultValues });
  const id = useId();
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [unsent, setUnsent] = useState(false);
  const { isSubmitting } = form.formState;
  const count = refused.length;

  const send = form.handleSubmit(async (values) => {
    setRefused([]);
    setUnsent(false);
    let errors: readonly FormError[];
    try {
      errors = (await submit(values, form)) ?? [];
    } catch {
      setUnsent(true);
      return;
    }
    setRefused(errors);
    for (const { code, field, message } of errors) {
      if (field && field in values) form.setError(field as Path<T>, { type: code, message });
    }
  });

  return (
    <FormIdContext value={id}>
      <FormProvider {...form}>
        <form
          {...rest}
          className={className}
          noValidate
          onSubmit={(event) => {
            // A second press while the first is under way would send twice.
            if (isSubmitting) return event.preventDefault();
            void send(event);
          }}
        >
          <ErrorSummary
            title={<Plural value={count} one="One thing to correct" other="# things to correct" />}
            errors={refused.map(({ field, message }) => {
              if (!field || !(field in form.getValues())) return { message };
              const label = labelOf(fieldId(id, field));
              return { message: label ? t`${label}: ${message}` : message, fieldId: fieldId(id, field) };
            })}
          />
          {unsent && (
            <Note kind="danger" live="alert">
              <p>
                <b>
                  <Trans>Not sent.</Trans>
                </b>{' '}
                <Trans>The connection dropped or our server stumbled. What you typed is still here: try again.</Trans>
              </p>
            </Note>
          )}
          {typeof children === 'function' ? children({ sending: isSubmitting, form }) : children}
        </form>
      </FormProvider>
    </FormIdContext>
  );
}

/** A field as its label names it, without what is said in smaller letters; null for one without a label, such as a group of choices. */
function labelOf(controlId: string): string | null {
  const label = document.querySelector(`label[for="${CSS.escape(controlId)}"]`);
  return [...(label?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.classList.contains('opt'))).map((node) => node.textContent).join('').trim() || null;
}
