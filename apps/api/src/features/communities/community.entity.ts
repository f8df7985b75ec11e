import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '@parvis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';
import { Locale } from '../../platform/graphql/scalars.ts';

export enum CommunityVisibility {
  open = 'open',
  closed = 'closed',
  secret = 'secret',
}
registerEnumType(CommunityVisibility, {
  name: 'CommunityVisibility',
  description: 'Who finds a community and who reads it.',
  valuesMap: {
    open: { description: 'Anyone reads and joins.' },
    closed: { description: 'Listed; members read, others ask to join.' },
    secret: { description: 'Known to its members and to those its managers invite.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'A place where people post about one matter.' })
@Entity()
export class Community {
  @NodeId('community')
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'As its members call it.' })
  @Column('text')
  name: string;

  @Field(() => String, { description: 'Readable part of its address; the id alone finds it.' })
  @Column('text')
  slug: string;

  @Field(() => String, { description: 'What it is for, in a sentence or two.' })
  @Column('text')
  purpose: string;

  @Field(() => CommunityVisibility, { description: 'Who finds it and who reads it.' })
  @Column('text')
  visibility: CommunityVisibility;

  @Field(() => Locale, { description: 'Language in which most of it is written.' })
  @Column('text')
  language: Language;

  @Field(() => Boolean, { description: 'About work, or about life beside it.' })
  @Column('boolean')
  work: boolean;

  @Column('text', { array: true })
  topics: string[];

  @Column('integer')
  memberCount: number;

  @Column({ type: 'timestamptz', precision: 3 })
  lastActivityAt: Date;

  @Field(() => Date, { nullable: true, description: 'Read-only since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archivedAt: Date | null;

  @Column('uuid')
  createdById: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Field(() => Date, { description: 'Opened then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
