import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Language } from '@parvis/domain';
import { Pool } from 'undici';
import * as v from 'valibot';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';

/** Milliseconds that a translation may take: the reader waits for it, beside a text that is there to be read. */
const patience = 20_000;
/** Bytes of an answer; a piece grows by little when it is translated. */
const mostBytes = 1_000_000;

const answerForm = v.object({ translatedText: v.array(v.string()) });

/** The translator named in the settings, which speaks the interface of LibreTranslate. */
@Injectable()
export class Translator implements OnApplicationShutdown {
  // A few at a time: others wait their turn, within their patience.
  private readonly pool: Pool | null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.pool = settings.translationUrl ? new Pool(new URL(settings.translationUrl).origin, { connections: 4 }) : null;
  }

  /** Whether the company has one. */
  get isThere(): boolean {
    return this.pool !== null;
  }

  /** Pieces of HTML in the other language, one for each; throws where none answers as agreed. */
  async translate(pieces: string[], from: Language, into: Language): Promise<string[]> {
    if (!this.pool) throw new Error('No translator is set.');
    const { translationUrl, translationKey } = this.settings;
    const { statusCode, body } = await this.pool.request({
      method: 'POST',
      path: `${new URL(translationUrl!).pathname.replace(/\/$/, '')}/translate`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ q: pieces, source: from, target: into, format: 'html', ...(translationKey ? { api_key: translationKey } : {}) }),
      signal: AbortSignal.timeout(patience),
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new Error('The translator answered too much.');
      chunks.push(chunk);
    }
    if (statusCode !== 200) throw new Error(`The translator answered ${statusCode}.`);
    const { translatedText } = v.parse(answerForm, JSON.parse(Buffer.concat(chunks).toString('utf8')));
    if (translatedText.length !== pieces.length) throw new Error('The translator answered another number of pieces.');
    return translatedText;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }
}
