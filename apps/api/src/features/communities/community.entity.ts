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

export enum CommunityPosting {
  everyone = 'everyone',
  managers = 'managers',
}
registerEnumType(CommunityPosting, {
  name: 'CommunityPosting',
  description: 'Who posts in a community.',
  valuesMap: {
    everyone: { description: 'Each member.' },
    managers: { description: 'Its managers; members comment.' },
  },
});

export enum CommunityPaving {
  fan = 'fan',
  bond = 'bond',
  herringbone = 'herringbone',
  hexagon = 'hexagon',
  opus = 'opus',
  octagon = 'octagon',
  wave = 'wave',
}
registerEnumType(CommunityPaving, {
  name: 'CommunityPaving',
  description: 'A way of paving, for the cover of a community.',
  valuesMap: {
    fan: { description: 'Arcs that overlap.' },
    bond: { description: 'Bricks in rows.' },
    herringbone: { description: 'Bricks at an angle.' },
    hexagon: { description: 'Six sides.' },
    opus: { description: 'Stones of several sizes.' },
    octagon: { description: 'Eight sides and a stud.' },
    wave: { description: 'Waves.' },
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

  @Field(() => CommunityPosting, { description: 'Who posts in it. Members comment in any case.' })
  @Column('text')
  posting: CommunityPosting;

  @Column('text')
  descriptionMarkdown: string;

  @Column('text')
  welcomeMarkdown: string;

  @Column('text', { nullable: true })
  coverPaving: CommunityPaving | null;

  @Column('smallint', { nullable: true })
  coverTint: number | null;

  @Column('integer')
  memberCount: number;

  @Column({ type: 'timestamptz', precision: 3 })
  lastActivityAt: Date;

  @Field(() => Date, { nullable: true, description: 'Read-only since then.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archivedAt: Date | null;

  @Column('text', { nullable: true })
  archiveReason: string | null;

  @Column('uuid', { nullable: true })
  archivedById: string | null;

  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Column('uuid')
  createdById: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Field(() => Date, { description: 'Opened then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
