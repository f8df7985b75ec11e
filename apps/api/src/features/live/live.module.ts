import { Module } from '@nestjs/common';
import { FollowingModule } from '../following/following.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { LiveGateway } from './live.gateway.ts';
import { Rooms } from './rooms.ts';
import { SignalListener } from './signal-listener.ts';

@Module({ imports: [IdentityModule, FollowingModule], providers: [LiveGateway, Rooms, SignalListener], exports: [LiveGateway] })
export class LiveModule {}
