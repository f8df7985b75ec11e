import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import type { ExportAllDeclaration, ExportNamedDeclaration, ImportDeclaration, ImportExpression } from 'estree';
import { features } from './features.ts';

interface Place {
  zone: 'platform' | 'policies' | 'features' | 'top';
  feature?: string;
  path: string;
}

type Importing = ImportDeclaration | ExportNamedDeclaration | ExportAllDeclaration | ImportExpression;

const FACE = /\.(entity|events|service|types|module)\.ts$/;
// The lists that the database is opened with: named by platform, made of features. Nothing else may be.
const LISTS = new Set(['entities.ts', 'migrations/index.ts']);

/**
 * Who may import whom inside apps/api/src: platform only itself (and the lists of entities and migrations), policies also the
 * entities, a feature also policies and the faces of features named before it. The doors at the top import everything.
 */
const rule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { source: { type: 'string' } }, required: ['source'], additionalProperties: false }],
    messages: {
      platform: 'platform knows nothing of the subject: it imports libs and platform only, not {{target}}.',
      policies: 'policies import platform and entities only, not {{target}}.',
      door: 'a {{zone}} does not import the doors and lists at the top ({{target}}).',
      face: 'of another feature only its face may be imported (*.entity.ts, *.events.ts, *.service.ts, *.types.ts, *.module.ts), not {{target}}.',
      order: '{{from}} may not know {{to}}: it is named after it in tools/lint/features.ts.',
      unlisted: 'the feature {{name}} is missing in tools/lint/features.ts: its place there says which features it may know.',
    },
  },
  create(context) {
    const { source } = context.options[0] as { source: string };
    const from = placeOf(context.filename, source);
    if (!from || from.zone === 'top' || /\.spec\.ts$/.test(context.filename)) return {};
    const check = (node: Importing) => {
      const named = node.source?.type === 'Literal' ? node.source.value : undefined;
      if (!node.source || typeof named !== 'string' || !named.startsWith('.')) return;
      const to = placeOf(resolve(dirname(context.filename), named), source);
      const problem = to && problemOf(from, to);
      if (problem) context.report({ node: node.source, ...problem });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      Program(node) {
        if (from.feature && !features.includes(from.feature)) context.report({ node, messageId: 'unlisted', data: { name: from.feature } });
      },
    };
  },
};

export default rule;

function placeOf(file: string, source: string): Place | undefined {
  const path = relative(source, file).split(sep).join('/');
  if (path.startsWith('..')) return undefined;
  const [zone, feature] = path.split('/');
  if (zone === 'features' && feature) return { zone, feature, path };
  return { zone: zone === 'platform' || zone === 'policies' ? zone : 'top', path };
}

function problemOf(from: Place, to: Place): { messageId: string; data: Record<string, string> } | undefined {
  const data = { target: to.path, zone: from.zone === 'features' ? 'feature' : from.zone };
  if (from.zone === 'platform') return to.zone === 'platform' || LISTS.has(to.path) ? undefined : { messageId: 'platform', data };
  if (to.zone === 'top') return { messageId: 'door', data };
  if (!to.feature) return undefined;
  if (from.zone === 'policies') return to.path.endsWith('.entity.ts') ? undefined : { messageId: 'policies', data };
  if (!from.feature || from.feature === to.feature) return undefined;
  if (!FACE.test(to.path)) return { messageId: 'face', data };
  const known = features.indexOf(to.feature);
  if (known === -1) return { messageId: 'unlisted', data: { name: to.feature } };
  return known < features.indexOf(from.feature) ? undefined : { messageId: 'order', data: { from: from.feature, to: to.feature } };
}
