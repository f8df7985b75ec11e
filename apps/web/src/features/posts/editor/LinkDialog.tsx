import { Trans, useLingui } from '@lingui/react/macro';
import { readHref } from '@parvis/rich-text';
import { Button, Dialog, TextField } from '@parvis/ui';
import type { Editor } from '@tiptap/core';
import { useState, type KeyboardEvent } from 'react';

// Most type an address without its beginning.
const complete = (address: string) => readHref(/^[a-z][a-z+.-]*:/i.test(address) ? address : /^\S+@\S+\.\S+$/.test(address) ? `mailto:${address}` : `https://${address}`);

/** Asks for an address, and for the words where none are chosen in the text. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLingui();
  const before = editor.getAttributes('link')['href'] as string | undefined;
  const [address, setAddress] = useState(before ?? '');
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const asksWords = editor.state.selection.empty && !before;

  function insert() {
    const href = address.trim() ? complete(address.trim()) : null;
    if (!href) return setWrong(true);
    onClose();
    const chain = editor.chain().focus();
    if (asksWords) {
      chain.insertContent([{ type: 'text', text: words.trim() || address.trim(), marks: [{ type: 'link', attrs: { href } }] }, { type: 'text', text: ' ' }]).run();
    } else chain.extendMarkRange('link').setLink({ href }).run();
  }
  function remove() {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    // The dialog stands inside the form of the text.
    event.preventDefault();
    event.stopPropagation();
    insert();
  }

  return (
    <Dialog
      open
      small
      onClose={onClose}
      title={<Trans>Link</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          {before && (
            <Button kind="quiet" onClick={remove}>
              <Trans>Remove the link</Trans>
            </Button>
          )}
          <Button kind="primary" onClick={insert}>
            <Trans>Put the link</Trans>
          </Button>
        </>
      }
    >
      <div className="stack" onKeyDown={onKeyDown}>
        <TextField
          label={<Trans>Address</Trans>}
          inputMode="url"
          autoFocus
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          error={wrong && <Trans>This is not the address of a page or a mailbox.</Trans>}
        />
        {asksWords && <TextField label={<Trans>Words to press</Trans>} optional={<Trans>(optional)</Trans>} value={words} onChange={(event) => setWords(event.target.value)} />}
      </div>
    </Dialog>
  );
}
