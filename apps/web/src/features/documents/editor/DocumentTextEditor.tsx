import type { Language } from '@parvis/domain';
import { TextEditor } from '../../posts/editor/TextEditor.tsx';

export interface DocumentTextEditorProps {
  label: string;
  /** Markdown. */
  value: string;
  onChange: (markdown: string) => void;
  lang: Language;
  error: string | undefined;
  /** Saves now what else is saved at the next rest. */
  onSave: () => unknown;
}

/** A text of a document is written as any other; it names nobody and holds no files. */
export function DocumentTextEditor({ label, value, onChange, lang, error, onSave }: DocumentTextEditorProps) {
  return <TextEditor eager files={false} tells={false} lists={false} label={label} shownLabel={label} lang={lang} value={value} error={error} onChange={onChange} onSend={() => void onSave()} />;
}
