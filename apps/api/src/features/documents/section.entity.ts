import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum SectionKind {
  rule = 'rule',
  recommendation = 'recommendation',
  risk = 'risk',
}
registerEnumType(SectionKind, {
  name: 'SectionKind',
  description: 'What a section says.',
  valuesMap: {
    rule: { description: 'Binds, and says where it comes from.' },
    recommendation: { description: 'A good practice.' },
    risk: { description: 'What may happen to the person who does otherwise.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'A part of a version, of one kind.' })
@Entity()
export class Section {
  @NodeId('section')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  versionId: string;

  @Field(() => String, { description: 'The same in all versions, so that a change can be followed.' })
  @Column('text')
  key: string;

  @Field(() => Int, { description: 'Place in the version, from 1.' })
  @Column('integer')
  position: number;

  @Field(() => SectionKind, { description: 'Rule, recommendation or risk.' })
  @Column('text')
  kind: SectionKind;

  @Field(() => Boolean, { description: 'Shown again at the moment of sharing outside.' })
  @Column('boolean')
  shownWhenSharing: boolean;
}
