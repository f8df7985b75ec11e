import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum DocumentKind {
  guide = 'guide',
  policy = 'policy',
}
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  valuesMap: {
    guide: { description: 'The guide of good practices for social media, for everyone.' },
    policy: { description: 'Another document that is read and accepted, often by some only.' },
  },
});

export enum DocumentAudience {
  everyone = 'everyone',
  restricted = 'restricted',
}
registerEnumType(DocumentAudience, { name: 'DocumentAudience', description: 'Whom a document addresses.' });

@ObjectType({ implements: () => [Node], description: 'A text of rules, recommendations and risks, published in versions and accepted by those it addresses.' })
@Entity()
export class Document {
  @NodeId('document')
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => DocumentKind)
  @Column('text')
  kind: DocumentKind;

  @Field(() => DocumentAudience)
  @Column('text')
  audience: DocumentAudience;

  @Column('uuid')
  ownerId: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Field(() => Date)
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
