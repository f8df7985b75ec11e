import { io, type Socket } from 'socket.io-client';
import type { Readers } from './sockets.ts';

/** So many sign in at a time: a storm of handshakes is not what is measured. */
const atOnce = 50;

process.once('message', (readers) => void open(readers as Readers));

async function open({ url, cookies, postId, sockets }: Readers): Promise<void> {
  const opened: Socket[] = [];
  let heard: number[] = [];
  const hear = (signal: { type: string }): void => {
    if (signal.type !== 'commentPosted') return;
    heard.push(Date.now());
    if (heard.length < sockets) return;
    process.send!(heard);
    heard = [];
  };
  while (opened.length < sockets) {
    const some = Array.from({ length: Math.min(atOnce, sockets - opened.length) }, (_, i) =>
      io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie: cookies[(opened.length + i) % cookies.length]! } }));
    opened.push(...some);
    await Promise.all(some.map((socket) => watching(socket, postId)));
    for (const socket of some) socket.on('signal', hear);
  }
  process.send!('open');
}

/** As the page of a thread does: it watches the post. */
async function watching(socket: Socket, postId: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  const { ok } = (await socket.timeout(30_000).emitWithAck('watch', { kind: 'post', id: postId })) as { ok: boolean };
  if (!ok) throw new Error('A reader may not watch the thread.');
}
