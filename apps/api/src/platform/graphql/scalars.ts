import { registerEnumType } from '@nestjs/graphql';
import { GraphQLScalarType } from 'graphql';

/** Languages of the product. */
export enum Locale {
  fr = 'fr',
  en = 'en',
}
registerEnumType(Locale, {
  name: 'Locale',
  description: 'A language of the product.',
  valuesMap: {
    fr: { description: 'French.' },
    en: { description: 'English.' },
  },
});

/** The tree of a text, as the browser draws it. Only ever sent, never received: a person's text comes in as Markdown. */
export const RichText = new GraphQLScalarType({
  name: 'RichText',
  description: 'A text as a tree of nodes and marks (`@parvis/rich-text`), ready to be drawn. Never HTML.',
  serialize: (tree) => tree,
  parseValue: () => {
    throw new TypeError('RichText is only ever sent; send Markdown.');
  },
});
