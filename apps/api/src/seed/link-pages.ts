import { addressesIn, parse } from '@parvis/rich-text';
import type { SampleCompany } from '@parvis/sample';
import type { EntityManager } from 'typeorm';
import { cardPicture, pictureKey } from '../features/links/link-pictures.service.ts';
import { jpegOf } from '../platform/pictures/decoding.ts';
import type { Storage } from '../platform/storage/storage.ts';
import { idOf, insertRows } from './rows.ts';
import { textsOf } from './texts.ts';

/** What links of the sample company lead to, as if their pages had been asked: no network is. */
export async function seedLinkPages(manager: EntityManager, company: SampleCompany, now: Date, storage: Storage): Promise<void> {
  const texts = textsOf(company, now).map((text) => ({ ...text, addresses: addressesOf(text.body) }));
  for (const { url, title, description, siteName, drawing } of company.linkPages) {
    const leading = texts.filter(({ addresses }) => addresses.includes(url));
    if (leading.length === 0) throw new Error(`No text of the sample company leads to ${url}.`);
    const at = new Date(Math.min(...leading.map((text) => text.at.getTime())));
    const [id, pictureId] = [idOf('linkpage', url), drawing && idOf('linkpicture', url)];
    if (drawing && pictureId) {
      await storage.put(pictureKey(pictureId), await jpegOf(Buffer.from(drawing), cardPicture));
      await insertRows(manager, 'link_picture', [{ id: pictureId, drawn_at: at }]);
    }
    await insertRows(manager, 'link_page', [{ id, url, asked_at: at, used_at: at, fetched_at: at, attempts: 1, title, description, site_name: siteName, picture_id: pictureId }]);
    await insertRows(manager, 'link_use', leading.map(({ use, addresses }) => ({ page_id: id, ...use, position: addresses.indexOf(url) + 1 })));
  }
}

function addressesOf(markdown: string): string[] {
  // Keys of people and files stand where ids will: links are the same.
  const parsed = parse(markdown.replace(/<(person|file):[a-z-]+>|\]\(file:[a-z-]+\)/g, ''));
  return parsed.ok ? addressesIn(parsed.tree) : [];
}
