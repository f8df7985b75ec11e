import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '@parvis/api/settings';

interface Service {
  image: string;
  user?: string;
  read_only?: boolean;
  restart?: string;
  privileged?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  ports?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  networks?: string[];
}

const folder = join(import.meta.dirname, '../../docker');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const compose = parse(text('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);

/** The environment of a service as compose makes it from these values; undefined where it refuses to start. */
function environmentOf(service: Service, values: Record<string, string>): Record<string, string> | undefined {
  let refused = false;
  const filled = Object.entries(service.environment ?? {}).map(([name, value]) => {
    const made = value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, variable: string, sign: string | undefined, rest: string) => {
      if (values[variable]) return values[variable];
      if (sign !== '-') refused = true;
      return rest ?? '';
    });
    return [name, made];
  });
  return refused ? undefined : (Object.fromEntries(filled) as Record<string, string>);
}

const filled = {
  PARVIS_URL: 'https://parvis.example.com',
  PARVIS_SHARE_URL: 'https://share.example.com',
  PARVIS_COMPANY: 'Example',
  PARVIS_SECRET: '9f2b7c41d0e85a6337b1c9e4f0a2d85c',
  PARVIS_DATABASE_ADMIN_PASSWORD: 'b81f3d',
  PARVIS_DATABASE_PASSWORD: 'c92e4a',
  PARVIS_SHARE_DATABASE_PASSWORD: 'd03f5b',
};

test('the services of Parvis are there', () => {
  expect(services.map(([name]) => name).sort()).toEqual(['api', 'database', 'mail', 'migrate', 'share', 'worker']);
});

test.each(services)('%s runs as an ordinary user on a read-only root, and gains no rights', (_, service) => {
  expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(service.read_only).toBe(true);
  expect(service.privileged).toBeUndefined();
  expect(service.cap_drop).toEqual(['ALL']);
  expect(service.security_opt).toEqual(['no-new-privileges:true']);
});

test.each(services)('%s says whether it is well, or runs once', (_, service) => {
  if (service.restart === 'no') expect(service.healthcheck).toBeUndefined();
  else expect(service.healthcheck?.test.length).toBeGreaterThan(1);
});

test.each(services)('%s is published on loopback only', (_, service) => {
  for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('no secret has a default: without any one of them compose refuses', () => {
  for (const variable of Object.keys(filled)) {
    const without = Object.fromEntries(Object.entries(filled).filter(([name]) => name !== variable));
    const refusing = services.filter(([, service]) => environmentOf(service, without) === undefined);
    expect([variable, refusing.length > 0]).toEqual([variable, true]);
  }
  for (const [, service] of services) {
    for (const [name, value] of Object.entries(service.environment ?? {})) {
      if (/SECRET|PASSWORD$|DATABASE_URL/.test(name)) expect(value).toMatch(/\$\{\w+(:\?[^}]+|:-)\}/);
    }
  }
});

test('what example.env asks for is what compose needs, and it holds no value that opens anything', () => {
  const lines = text('example.env').split('\n').filter((line) => /^\w+=/.test(line)).map((line) => line.split('='));
  expect(lines.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(filled)));
  for (const [name, value] of lines) if (/SECRET|PASSWORD/.test(name ?? '')) expect(value).toBe('');
});

test('the server accepts these settings in production', () => {
  const environment = environmentOf(compose.services.api!, filled);
  expect(readSettings(environment!)).toMatchObject({ mode: 'production', url: 'https://parvis.example.com' });
});

test('the share site is given neither the secret nor the address that opens the rest', () => {
  const environment = environmentOf(compose.services.share!, filled)!;
  expect(Object.keys(environment)).not.toContain('DATABASE_URL');
  expect(Object.values(environment).join()).not.toContain(filled.PARVIS_SECRET);
  expect(Object.values(environment).join()).not.toContain(filled.PARVIS_DATABASE_PASSWORD);
});

test('the database has no way to the world', () => {
  expect(compose.services.database!.networks).toEqual(['inside']);
  expect(compose.networks.inside).toEqual({ internal: true });
});

test('the image ends as an ordinary user, holds runtime packages only, and no secret', () => {
  const stages = text('Dockerfile').split(/^FROM /m);
  const last = stages.at(-1)!;
  expect(last).toMatch(/^USER 1000:1000$/m);
  expect(last.lastIndexOf('USER')).toBeLessThan(last.indexOf('CMD'));
  expect(text('Dockerfile')).toContain('npm ci --omit=dev');
  expect(text('Dockerfile')).not.toMatch(/^\s*(ARG|ENV).*(SECRET|PASSWORD|DATABASE_URL)/m);
  expect(text('Dockerfile.dockerignore').split('\n')).toEqual(expect.arrayContaining(['**/.env', '.parvis', '**/node_modules']));
});
