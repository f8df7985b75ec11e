import { ObjectType } from '@nestjs/graphql';
import { Column, Entity as Row, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

@ObjectType({ implements: () => [Node], description: 'A unit of the organization tree.' })
@Row()
export class Entity {
  @NodeId('entity')
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  nameFr: string;

  @Column('text')
  nameEn: string;

  @Column('uuid', { nullable: true })
  managerId: string | null;

  /** Itself and its ancestors, root first. */
  @Column('uuid', { array: true })
  path: string[];

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
