import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// Reading a field that another component's fragment asked for is a type error.
declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
