import type { Actor } from './product.ts';

/** Where an upload stands, as tus tells it. */
export interface Sent {
  status: number;
  /** The id of the file, last part of the address that was given. */
  id: string;
  body: string;
}

const tus = { 'tus-resumable': '1.0.0' };

/** Announces a file, as tus does. */
export async function announce(who: Actor, name: string, bytes: number, headers: Record<string, string> = {}): Promise<Sent> {
  const response = await who.fetch('/files/uploads', {
    method: 'POST',
    headers: { ...tus, 'accept-language': 'en', 'upload-length': String(bytes), 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`, ...headers },
  });
  return { status: response.status, id: (response.headers.get('location') ?? '').split('/').at(-1)!, body: await response.text() };
}

/** Sends a part of it, from `offset` on. */
export function send(who: Actor, id: string, part: Uint8Array, offset = 0): Promise<Response> {
  return who.fetch(`/files/uploads/${id}`, {
    method: 'PATCH',
    headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body: new Uint8Array(part),
  });
}

/** How much of it has come. */
export async function came(who: Actor, id: string): Promise<{ status: number; offset: number | null }> {
  const { status, headers } = await who.fetch(`/files/uploads/${id}`, { method: 'HEAD', headers: tus });
  return { status, offset: headers.has('upload-offset') ? Number(headers.get('upload-offset')) : null };
}

export interface ReceivedFile {
  id: string;
  name: string;
  kind: string;
  bytes: number;
  width: number | null;
  height: number | null;
  colour: string | null;
  animated: boolean;
  sizes: number[];
}
export interface Received {
  file: ReceivedFile | null;
  errors: { code: string; field: string | null; message: string }[];
}

/** Says that all has come. */
export async function receive(who: Actor, fileId: string): Promise<Received> {
  const { data } = await who.query<{ receiveFile: Received }>(
    'mutation ($fileId: ID!) { receiveFile(input: { fileId: $fileId }) { file { id name kind bytes width height colour animated sizes } errors { code field message } } }', { fileId });
  return data.receiveFile;
}

/** Sends a whole file and has it received. */
export async function upload(who: Actor, name: string, content: Buffer): Promise<Received> {
  const { status, id, body } = await announce(who, name, content.length);
  if (status !== 201) return { file: null, ...(JSON.parse(body) as Pick<Received, 'errors'>) };
  const sent = await send(who, id, content);
  if (sent.status !== 204) throw new Error(`The upload failed: ${sent.status} ${await sent.text()}`);
  return receive(who, id);
}
