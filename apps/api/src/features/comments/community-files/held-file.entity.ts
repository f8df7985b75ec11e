import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file in its place. One that two texts hold has two. */
@ObjectType({ description: 'A file in the post or comment that holds it.' })
@Entity('file_use')
export class HeldFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  fileId: string;

  /** The post itself, or the one that the comment stands under. */
  @Column('uuid')
  threadId: string;

  @Column('uuid', { nullable: true })
  commentId: string | null;

  @Field(() => Date, { description: 'In that text since then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  heldAt: Date;

  /** Of its present wording, not of an earlier one alone. */
  @Column('boolean')
  inText: boolean;
}
