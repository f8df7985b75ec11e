import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Node, NodeId } from '../../platform/graphql/node-id.ts';

export enum DocumentKind {
  guide = 'guide',
  policy = 'policy',
}
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What a document is.',
  valuesMap: {
    guide: { description: 'The guide of good practices for social media, for everyone.' },
    policy: { description: 'Another document that is read and accepted, often by some only.' },
  },
});

export enum DocumentAudience {
  everyone = 'everyone',
  restricted = 'restricted',
}
registerEnumType(DocumentAudience, {
  name: 'DocumentAudience',
  description: 'Whom a document addresses.',
  valuesMap: {
    everyone: { description: 'The whole company.' },
    restricted: { description: 'Entities with all below them, and people by name; for all others it does not exist.' },
  },
});

@ObjectType({ implements: () => [Node], description: 'A text of rules, recommendations and risks, published in versions and accepted by those it addresses.' })
@Entity()
export class Document {
  @NodeId('document')
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => DocumentKind, { description: 'The guide, or another policy.' })
  @Column('text')
  kind: DocumentKind;

  @Field(() => DocumentAudience, { description: 'Everyone, or entities and people.' })
  @Column('text')
  audience: DocumentAudience;

  @Column('uuid')
  ownerId: string;

  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Field(() => Date, { description: 'Begun then.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
