import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Change, RichTextTree } from '@parvis/rich-text';
import { RichText } from '../../platform/graphql/scalars.ts';
import { DocumentVersion } from './document-version.entity.ts';
import { SectionKind } from './section.entity.ts';

export enum PieceKind {
  same = 'same',
  added = 'added',
  removed = 'removed',
  changed = 'changed',
  moved = 'moved',
}
registerEnumType(PieceKind, {
  name: 'DifferenceKind',
  description: 'What became of a piece of text between two versions.',
  valuesMap: {
    same: { description: 'As it was.' },
    added: { description: 'New.' },
    removed: { description: 'No longer there.' },
    changed: { description: 'Other words in the same place.' },
    moved: { description: 'The same words in another place.' },
  },
});

@ObjectType({ description: 'Some words: same, added or removed.' })
export class WordChange {
  @Field(() => PieceKind, { description: 'Same, added or removed.' })
  kind: Change['kind'];

  @Field(() => String, { description: 'The words themselves, with their spaces.' })
  text: string;
}

@ObjectType({ description: 'A paragraph, item or other block of a section, between two versions.' })
export class BlockDifference {
  @Field(() => PieceKind, { description: 'What became of the block.' })
  kind: PieceKind;

  @Field(() => RichText, { nullable: true, description: 'As it was; null where it was added.' })
  before: RichTextTree | null;

  @Field(() => RichText, { nullable: true, description: 'As it is; null where it was removed.' })
  after: RichTextTree | null;

  @Field(() => [WordChange], { description: 'Word by word, where the block changed.' })
  words: Change[];
}

@ObjectType({ description: 'A section between two versions.' })
export class SectionDifference {
  @Field(() => String, { description: 'What names the section in every version.' })
  key: string;

  @Field(() => PieceKind, { description: 'What became of the section.' })
  kind: PieceKind;

  @Field(() => SectionKind, { nullable: true, description: 'Its kind before, where there was one.' })
  kindBefore: SectionKind | null;

  @Field(() => SectionKind, { nullable: true, description: 'Rule, recommendation or risk, in the later version.' })
  kindAfter: SectionKind | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the later version; null where it is gone.' })
  position: number | null;

  @Field(() => String, { description: 'Its title in the later version, or the last it had.' })
  title: string;

  @Field(() => [WordChange], { description: 'Its title, word by word.' })
  titleWords: Change[];

  @Field(() => [WordChange], { description: 'Its source, word by word.' })
  sourceWords: Change[];

  @Field(() => [BlockDifference], { description: 'Its paragraphs, items and other blocks, in the later order.' })
  blocks: BlockDifference[];
}

@ObjectType({ description: 'What changed between two versions, section by section, in one language.' })
export class VersionDifference {
  @Field(() => DocumentVersion, { description: 'The version compared with.' })
  from: DocumentVersion;

  @Field(() => [SectionDifference], { description: 'In the order of the later version; those that are gone come last.' })
  sections: SectionDifference[];
}
