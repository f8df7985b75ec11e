import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'An employee who accepted the guide in force and volunteered to share approved content.' })
@Entity()
export class Ambassador {
  @PrimaryColumn('uuid')
  personId: string;

  @Field(() => Date, { description: 'Volunteered then; anew after leaving.' })
  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  leftAt: Date | null;
}
