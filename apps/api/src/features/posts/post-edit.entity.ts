import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'An earlier wording of a post.' })
@Entity()
export class PostEdit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Field(() => String, { nullable: true, description: 'The title before.' })
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => String, { description: 'The wording before, in Markdown.' })
  @Column('text')
  bodyMarkdown: string;

  @Field(() => Date, { description: 'Reworded then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  replacedAt: Date;
}
