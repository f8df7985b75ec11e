import '../http/request.ts';
import { createParamDecorator, SetMetadata, type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import { GraphQLError } from 'graphql';
import type { Request, Response } from 'express';
import type { Viewer } from '../viewer.ts';

/** What a GraphQL operation runs with. */
export interface OperationContext {
  viewer: Viewer | null;
  /** Of the viewer, or what the browser asks for. */
  language: Language;
  req: Request;
  res: Response;
}

const contextOf = (context: ExecutionContext): OperationContext => GqlExecutionContext.create(context).getContext<OperationContext>();

/** The person who asks. On an operation marked `@Anonymous()` it may be null. */
export const AsViewer = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context).viewer);

const ANONYMOUS = 'anonymous';

/** Open to who is not signed in. */
export const Anonymous = (): MethodDecorator => SetMetadata(ANONYMOUS, true);

/** Every query and mutation needs a signed-in person, unless it says otherwise. */
@Injectable()
export class SignedIn implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    if (contextOf(context).viewer || this.reflector.get<boolean>(ANONYMOUS, context.getHandler())) return true;
    throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });
  }
}
