import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'Other words for the same place, written on another device: kept until I have chosen.' })
@Entity()
export class DraftVersion {
  @NodeId('draftversion')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  draftId: string;

  @Field(() => String, { description: 'Empty where there is none.' })
  @Column('text')
  title: string;

  @Field(() => String, { description: 'The text as Markdown.' })
  @Column('text')
  bodyMarkdown: string;

  @Field(() => String, { description: 'What else was chosen, as the sender keeps it.' })
  @Column('text')
  options: string;

  @Column('integer', { nullable: true })
  revision: number | null;

  @Field(() => Date, { description: 'Written then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  savedAt: Date;
}
