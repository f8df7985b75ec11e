import { useLingui } from '@lingui/react/macro';
import type { Language, PostKind } from '@parvis/domain';
import { Spinner } from '@parvis/ui';
import { Suspense, type ComponentType } from 'react';
import type { PostPostInput } from '../../../platform/graphql/__generated__/graphql.ts';

/** What is being written beside the text, by kind: all of it is kept in the draft, also while another kind is chosen. */
export type PartDrafts = Record<never, never>;

export interface KindFieldsProps {
  parts: PartDrafts;
  onChange: (parts: PartDrafts) => void;
  /** What the server refused at a field of the part, such as `poll.choices`. */
  errorOf: (field: string) => string | undefined;
  language: Language;
}

// Made with `lazily`: who writes a discussion loads none of them.
const fields: Partial<Record<PostKind, ComponentType<KindFieldsProps>>> = {};

/** Where the fields of a kind stand: after the text. */
export function KindFields({ kind, ...rest }: KindFieldsProps & { kind: PostKind }) {
  const { t } = useLingui();
  const Fields = fields[kind];
  if (!Fields) return null;
  return (
    <Suspense fallback={<Spinner label={t`Loading`} />}>
      <Fields {...rest} />
    </Suspense>
  );
}

/** What is sent of the chosen kind; parts of others stay in the draft. */
export function inputOfKind(kind: PostKind, _parts: PartDrafts): Pick<PostPostInput, 'kind'> {
  return { kind };
}

/** Whether a refusal is said at a field of the kind. */
export const isOfKind = (kind: PostKind, field: string): boolean => field.startsWith(`${kind}.`);
