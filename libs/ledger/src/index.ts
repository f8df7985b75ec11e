export * from './export.ts';
export * from './record.ts';
export * from './verify.ts';
