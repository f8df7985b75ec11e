import { createHash, randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const code = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

const hour = 3_600_000;
const when = (hours: number) => new Date(Date.now() + hours * hour);

const usual = () => ({
  id: code(22),
  kit_id: randomUUID() as string,
  language: 'fr',
  slug: 'armoires-de-rue',
  title: 'Armoires de rue : ranger par couleur fait gagner vingt minutes',
  description: 'Un geste simple change les journées de nos techniciens.',
  body: ['Une armoire de rue, c’est l’endroit où les fibres d’un quartier se rejoignent.', 'Le résultat tient en un chiffre.'],
  disclosure: 'Je travaille chez Méridian.',
  site_name: 'Groupe Méridian',
  link_url: 'https://metiers.example.com/reseau' as string | null,
  published_at: new Date('2026-11-03T09:00:00Z'),
  valid_from: when(-24),
  valid_until: when(24),
  withdrawn_at: null as Date | null,
});

export type Published = ReturnType<typeof usual>;

/** The side of the company: it publishes, shortens and withdraws, as the owner of the tables. */
export class Communications {
  readonly database: pg.Pool;
  constructor(url: string) {
    this.database = new pg.Pool({ connectionString: url, max: 2 });
  }

  async publish(changes: Partial<Published> = {}, image?: Buffer): Promise<Published> {
    const page = { ...usual(), ...changes };
    const picture = image && {
      image, image_sha256: createHash('sha256').update(image).digest('hex'), image_alt: 'Une armoire ouverte', image_width: 1200, image_height: 630,
    };
    const row: Record<string, unknown> = { ...page, body: JSON.stringify(page.body), ...picture };
    const names = Object.keys(row);
    await this.database.query(
      `INSERT INTO share_page (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(row),
    );
    return page;
  }

  async shorten(page: Published, network: string): Promise<string> {
    const short = code(12);
    await this.database.query('INSERT INTO share_link (code, page_id, network) VALUES ($1, $2, $3)', [short, page.id, network]);
    return short;
  }

  async withdraw(page: Published): Promise<void> {
    await this.database.query('UPDATE share_page SET withdrawn_at = now() WHERE kit_id = $1', [page.kit_id]);
  }

  /** The visits counted of a page, oldest first. */
  async visits(page: Published): Promise<{ network: string | null; link_code: string | null; visited_at: Date }[]> {
    const result = await this.database.query('SELECT network, link_code, visited_at FROM share_visit WHERE page_id = $1 ORDER BY id', [page.id]);
    return result.rows;
  }

  end(): Promise<void> {
    return this.database.end();
  }
}
