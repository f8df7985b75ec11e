import './request.ts';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errorMessage } from '@parvis/i18n';
import type { Request, Response } from 'express';
import * as v from 'valibot';
import { UserError, UserErrors } from '../graphql/user-error.ts';

/** Plain HTTP answers of what a person can act on: `{ errors: [{ code, field, message }] }`, as in a mutation's payload. */
@Catch(UserError, UserErrors)
export class UserErrorFilter implements ExceptionFilter<UserError | UserErrors> {
  catch(error: UserError | UserErrors, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { language } = http.getRequest<Request>();
    const errors = error instanceof UserErrors ? error.errors : [error];
    const status = errors.some(({ code }) => code === 'TOO_MANY_ATTEMPTS') ? 429 : errors.some(({ code }) => code === 'SIGN_IN_FAILED') ? 401 : 400;
    http
      .getResponse<Response>()
      .status(status)
      .json({ errors: errors.map(({ code, field, values }) => ({ code, field, message: errorMessage(code, language, values) })) });
  }
}

/** The body in the shape asked for; anything else is a refusal that names the first field at fault. */
export function parsedBody<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const field = parsed.issues[0].path?.[0]?.key;
  throw new UserError('INVALID', typeof field === 'string' ? field : null);
}
