import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

// Reading a field that another component's fragment asked for is a type error.
declare module '@apollo/client' {
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
