/** A piece of SQL with its bound values. Pieces nest; a value never becomes text of the statement. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** The statement with `$1…` and the values, ready for the driver. What differs in values alone has the same text: the database plans it once. */
  compile(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const write = (piece: Sql): string =>
      piece.strings.reduce((text, string, i) => {
        if (i === 0) return string;
        const value = piece.values[i - 1];
        if (value instanceof Sql) return text + write(value) + string;
        // How many rows are wanted decides the plan: it is told with the text.
        if (Number.isInteger(value) && /\bLIMIT\s+$/.test(text)) return text + String(value) + string;
        values.push(value);
        return `${text}$${values.length}${string}`;
      }, '');
    const places = new Map<string, number>();
    const text = write(this).replace(freshAlias, (_, n: string) => {
      const place = places.get(n) ?? places.size + 1;
      places.set(n, place);
      return `_${place}`;
    });
    return { text, values };
  }
}

let aliases = 0;
const freshAlias = /_\$(\d+)/g;

/** An alias of `table` that no other piece has: in the statement they are numbered as they come. */
export function aliasOf(table: string): string {
  aliases = (aliases + 1) % 1_000_000;
  return `${table}_$${aliases}`;
}

/** Tagged template: `` sql`SELECT 1 FROM post WHERE id = ${id}` ``. Values are bound, `Sql` pieces are spliced. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return new Sql(strings, values);
}

/** SQL text as it stands. Only for identifiers and keywords written in this code, never for anything that came from outside. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** Joins pieces, `separator` between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  const strings = pieces.length === 0 ? [''] : ['', ...pieces.slice(1).map(() => separator), ''];
  return new Sql(strings, pieces);
}

/** All of these hold; nothing given means true. */
export function and(...pieces: readonly (Sql | null | undefined)[]): Sql {
  const given = pieces.filter((piece) => piece != null);
  return given.length === 0 ? sql`TRUE` : sql`(${join(given, ' AND ')})`;
}

/** The columns of a row under an alias, by property name: `columns<Post>('p').communityId` is `p.community_id`. */
export type Columns<T> = { readonly [K in keyof T & string]: Sql };

/** The columns of a row under this alias. */
export function columns<T>(alias: string): Columns<T> {
  return new Proxy({} as Columns<T>, { get: (_, property) => raw(`${alias}.${snakeCase(String(property))}`) });
}

/** `communityId` as the database writes it: `community_id`. */
export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
