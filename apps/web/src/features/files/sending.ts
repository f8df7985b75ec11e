import { DetailedError, Upload } from 'tus-js-client';

/** What becomes of a file on its way. */
export interface Journey {
  /** Bytes that the server has. */
  onProgress: (sent: number) => void;
  /** The network or the server is gone; `resume` goes on where it stopped. */
  onCut: () => void;
  /** The server will not have it; its words, where it gave some. */
  onRefused: (message: string | null) => void;
  /** All of it is there, under this id. */
  onSent: (fileId: string) => void;
}

export interface Sending {
  resume: () => void;
  /** Stops here; what the server has stays there. */
  pause: () => void;
  /** Takes it back, here and on the server. */
  cancel: () => void;
}

/** Pieces that a reverse proxy lets pass, and that are not sent twice after a cut. */
const pieceBytes = 5 * 1024 * 1024;

/**
 * Sends a file in pieces. A cut is tried again for a while; then it waits for `resume`. The address is kept in this browser until the file is whole:
 * the same file chosen again, after a reload too, goes on where it stopped.
 */
export function sendFile(file: File, language: string, journey: Journey): Sending {
  const upload = new Upload(file, {
    endpoint: '/files/uploads',
    chunkSize: pieceBytes,
    metadata: { filename: file.name },
    headers: { 'accept-language': language },
    retryDelays: [0, 1_000, 3_000, 5_000],
    removeFingerprintOnSuccess: true,
    onProgress: journey.onProgress,
    onSuccess: () => journey.onSent(upload.url?.split('/').at(-1) ?? ''),
    onError: (error) => {
      const response = error instanceof DetailedError ? error.originalResponse : null;
      const status = response?.getStatus() ?? 0;
      if (status >= 400 && status < 500 && ![409, 423, 429].includes(status)) journey.onRefused(wordsIn(response!.getBody()));
      else journey.onCut();
    },
  });
  async function begin() {
    const [before] = await upload.findPreviousUploads();
    if (before) upload.resumeFromPreviousUpload(before);
    upload.start();
  }
  void begin();
  return { resume: () => upload.start(), pause: () => void upload.abort().catch(() => undefined), cancel: () => void upload.abort(true).catch(() => undefined) };
}

function wordsIn(body: string): string | null {
  try {
    return (JSON.parse(body) as { errors?: { message?: string }[] }).errors?.[0]?.message ?? null;
  } catch {
    return null;
  }
}
