import { DefaultNamingStrategy } from 'typeorm';
import { snakeCase } from './sql.ts';

/** Tables and columns in snake_case, singular: the class `AccessRequest` is the table `access_request`. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override tableName(className: string, customName?: string): string {
    return customName ?? snakeCase(className.charAt(0).toLowerCase() + className.slice(1));
  }

  override columnName(propertyName: string, customName?: string): string {
    return customName ?? snakeCase(propertyName);
  }
}
