import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A device on which the person is signed in.' })
@Entity()
export class Session {
  @NodeId('session')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  /** SHA-256 of the token in the cookie; the token itself is kept nowhere. */
  @Column('bytea')
  tokenHash: Buffer;

  @Field(() => String, { description: 'Browser and system, such as "Firefox, Windows".' })
  @Column('text')
  device: string;

  @Field(() => Date, { description: 'Signed in then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Field(() => Date, { description: 'To the minute.' })
  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;
}
