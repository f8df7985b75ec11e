import { createHash, randomInt } from 'node:crypto';
import { slugFrom, type Language } from '@parvis/domain';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An unguessable code of base62 digits: 22 hold 131 bits, 12 hold 71. */
export function randomCode(length: 22 | 12): string {
  return Array.from({ length }, () => digits.charAt(randomInt(digits.length))).join('');
}

/** What of a kit goes onto its public page in one language: these fields and nothing else. */
export interface PageContent {
  id: string;
  kitId: string;
  language: Language;
  title: string;
  description: string;
  body: string[];
  disclosure: string;
  siteName: string;
  linkUrl: string | null;
  image: { jpeg: Buffer; alt: string } | null;
  publishedAt: Date;
  validFrom: Date;
  validUntil: Date;
}

/** A row of `share_page`, as the share site reads it. */
export function sharePageRow(page: PageContent): Record<string, unknown> {
  return {
    id: page.id, kit_id: page.kitId, language: page.language, slug: slugFrom(page.title), title: page.title, description: page.description,
    body: page.body, disclosure: page.disclosure, site_name: page.siteName, link_url: page.linkUrl,
    image: page.image && `\\x${page.image.jpeg.toString('hex')}`,
    image_sha256: page.image && createHash('sha256').update(page.image.jpeg).digest('hex'),
    image_alt: page.image?.alt ?? null, image_width: page.image ? imageSize.width : null, image_height: page.image ? imageSize.height : null,
    published_at: page.publishedAt, valid_from: page.validFrom, valid_until: page.validUntil,
  };
}

/** The size that networks show whole. */
export const imageSize = { width: 1200, height: 630 };
