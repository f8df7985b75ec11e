import { useApolloClient } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { fileFault, limits, sizeBound } from '@parvis/domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormat, useLanguage } from '../../platform/i18n/use-format.ts';
import { fileAllowanceQuery, receiveFileMutation } from './files.graphql.ts';
import type { Sending } from './sending.ts';

/** A file on its way to a text. */
export interface UploadState {
  key: string;
  name: string;
  bytes: number;
  sent: number;
  /** `checking`: all has come, the server looks at it. `cut`: waits for the network. `refused`: nothing of it was taken. */
  state: 'sending' | 'checking' | 'cut' | 'refused';
  message: string | null;
}

interface Work {
  file: File;
  sending: Sending | null;
  /** Once all has come. */
  fileId: string | null;
}

export interface Uploads {
  list: readonly UploadState[];
  /** How many are still to come: a text that is sent waits for them. */
  pending: number;
  add: (files: Iterable<File>) => void;
  /** Takes one back, or off the list. */
  remove: (key: string) => void;
  retry: (key: string) => void;
}

let made = 0;

/** Sends files one by one, each with its own fate; `onReceived` gets each that has come whole. `held` is how many the text has already. */
export function useUploads(held: number, onReceived: (file: { id: string; isImage: boolean }) => Promise<void>): Uploads {
  const { t } = useLingui();
  const client = useApolloClient();
  const language = useLanguage();
  const format = useFormat();
  const [list, setList] = useState<readonly UploadState[]>([]);
  const works = useRef(new Map<string, Work>());
  const received = useRef(onReceived);
  useEffect(() => {
    received.current = onReceived;
  });
  const change = useCallback((key: string, next: Partial<UploadState>) => setList((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one))), []);
  const drop = useCallback((key: string) => {
    works.current.delete(key);
    setList((all) => all.filter((one) => one.key !== key));
  }, []);

  const check = useCallback(
    async (key: string) => {
      const work = works.current.get(key);
      if (!work?.fileId) return;
      change(key, { state: 'checking' });
      const result = await client.mutate({ mutation: receiveFileMutation, variables: { input: { fileId: work.fileId } } }).catch(() => null);
      if (!works.current.has(key)) return;
      const payload = result?.data?.receiveFile;
      if (!payload) return change(key, { state: 'cut' });
      if (!payload.file) return change(key, { state: 'refused', message: payload.errors[0]?.message ?? null });
      await received.current({ id: payload.file.id, isImage: payload.file.kind === 'image' });
      drop(key);
    },
    [client, change, drop],
  );

  const start = useCallback(
    async (key: string) => {
      const work = works.current.get(key);
      if (!work) return;
      change(key, { state: 'sending', message: null });
      if (work.fileId) return check(key);
      if (work.sending) return work.sending.resume();
      const code = await import('./sending.ts').catch(() => null);
      if (!works.current.has(key)) return;
      if (!code) return change(key, { state: 'cut' });
      work.sending = code.sendFile(work.file, language, {
        onProgress: (sent) => change(key, { state: 'sending', sent }),
        onCut: () => change(key, { state: 'cut' }),
        onRefused: (message) => change(key, { state: 'refused', message }),
        onSent: (fileId) => {
          work.fileId = fileId;
          void check(key);
        },
      });
    },
    [change, check, language],
  );

  const add = useCallback(
    (files: Iterable<File>) => {
      const chosen = [...files].map((file) => ({ key: `upload-${(made += 1)}`, file }));
      const refusalOf = ({ name, size }: File, place: number): string | null => {
        const mostFiles = limits.files.max;
        if (held + place >= mostFiles) return t`A text holds ${mostFiles} files at most.`;
        switch (fileFault(name, size)) {
          case 'FILE_TYPE_REFUSED':
            return t`This kind of file is not accepted. Send a picture, a document, a table, a ZIP archive, a sound or a video.`;
          case 'PHOTO_IN_HEIC':
            return t`This photo is in the HEIC format, which not all screens can read. On an iPhone choose it by “Attach files”, Photo Library: it leaves as a JPEG. On a computer export it as a JPEG, then try again.`;
          case 'FILE_TOO_LARGE': {
            const most = format.size(sizeBound(name).max);
            return t`This file is too large: ${most} at most.`;
          }
          case 'FILE_EMPTY':
            return t`This file is empty.`;
          default:
            return null;
        }
      };
      async function begin() {
        // Told before anything is on its way; where the server can't tell, it will refuse by itself.
        const answer = await client.query({ query: fileAllowanceQuery, fetchPolicy: 'network-only' }).catch(() => null);
        const left = answer?.data && Math.min(answer.data.fileAllowance.bytesToday, answer.data.fileAllowance.bytesInAll);
        let taken = 0;
        for (const { key, file } of chosen) {
          if (!works.current.has(key)) continue;
          taken += file.size;
          if (left === undefined || left === null || taken <= left) void start(key);
          else {
            const room = format.size(left);
            change(key, { state: 'refused', message: t`You can send ${room} more for now: this file is larger.` });
          }
        }
      }
      const states = chosen.map(({ key, file }, place): UploadState => {
        const message = refusalOf(file, works.current.size + place);
        if (!message) works.current.set(key, { file, sending: null, fileId: null });
        return { key, name: file.name, bytes: file.size, sent: 0, state: message ? 'refused' : 'sending', message };
      });
      setList((all) => [...all, ...states]);
      void begin();
    },
    [client, change, format, held, start, t],
  );

  // The network is back: what was cut goes on by itself.
  useEffect(() => {
    const cut = list.filter(({ state }) => state === 'cut').map(({ key }) => key);
    if (cut.length === 0) return;
    const goOn = () => cut.forEach((key) => void start(key));
    addEventListener('online', goOn);
    return () => removeEventListener('online', goOn);
  }, [list, start]);

  // The page goes: what is on its way stops; the browser keeps how far it came.
  useEffect(() => {
    const all = works.current;
    return () => {
      all.forEach(({ sending }) => sending?.pause());
      all.clear();
    };
  }, []);

  return {
    list,
    pending: list.filter(({ state }) => state !== 'refused').length,
    add,
    remove: (key) => {
      works.current.get(key)?.sending?.cancel();
      drop(key);
    },
    retry: (key) => void start(key),
  };
}
