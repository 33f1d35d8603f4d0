import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sites } from './sites.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const built = Object.values([sites.root, sites.based]);

/** A server program that an administrator may have. */
export interface ServerProgram {
  name: string;
  /** Its executable on this machine, if it is there. */
  path: string | undefined;
  /** Writes the least configuration that serves a folder with the files of the build, and returns the command to run. */
  prepare(work: string, port: number): string[];
}

const asRoot = process.getuid?.() === 0;
const serverFile = (folder: string, name: string) => join(project, `${folder}-server`, name);

function find(...names: string[]): string | undefined {
  const found = names.map((name) =>
    // Debian keeps servers where the PATH of a user does not look.
    spawnSync('which', [name], {
      encoding: 'utf8',
      env: { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` },
    }).stdout.trim(),
  );
  return found.find(Boolean);
}

const nginx: ServerProgram = {
  name: 'nginx',
  path: find('nginx'),
  prepare(work, port) {
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const config = `
      daemon off; pid ${work}/pid; error_log stderr; worker_processes 1; ${asRoot ? 'user root;' : ''}
      events { worker_connections 128; }
      http {
        access_log off;
        ${folders.map((name) => `${name}_temp_path ${work}/${name};`).join('\n')}
        server {
          listen ${port};
          root ${work}/www;
          ${built.map(({ folder }) => `include ${serverFile(folder, 'nginx.conf')};`).join('\n')}
        }
      }`;
    return ['-e', 'stderr', '-p', work, '-c', write(work, 'nginx.conf', config)];
  },
};

const apache: ServerProgram = {
  name: 'Apache',
  path: find('apache2', 'httpd'),
  prepare(work, port) {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif', 'filter', 'deflate'];
    const config = `
      ServerName localhost
      Listen ${port}
      PidFile ${work}/pid
      ErrorLog ${work}/error.log
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      TypesConfig /etc/mime.types
      ${asRoot ? 'User www-data\nGroup www-data' : ''}
      DocumentRoot ${work}/www
      <Directory />
        AllowOverride FileInfo Indexes
        Options FollowSymLinks
        Require all granted
      </Directory>`;
    return ['-D', 'FOREGROUND', '-d', work, '-f', write(work, 'apache.conf', config)];
  },
};

const caddy: ServerProgram = {
  name: 'Caddy',
  path: find('caddy'),
  prepare(work, port) {
    const config = `{
      admin off
      auto_https off
    }
    http://localhost:${port} {
      root * ${work}/www
      ${built.map(({ folder }) => `import ${serverFile(folder, 'Caddyfile')}`).join('\n')}
    }`;
    return ['run', '--adapter', 'caddyfile', '--config', write(work, 'Caddyfile', config)];
  },
};

export const serverPrograms = [nginx, apache, caddy];

/** A server that runs, with the course at the root of its host and under a path. */
export interface RunningServer {
  /** Address of the host, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a server in the foreground, as this user and on a free port, and waits until it answers. @throws what it complained of */
export async function startServer(program: ServerProgram): Promise<RunningServer> {
  const work = mkdtempSync(join(tmpdir(), 'lesson-server-'));
  chmodSync(work, 0o755);
  const port = await freePort();
  layOut(`${work}/www`);
  const server = spawn(program.path ?? program.name, program.prepare(work, port), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  });
  let complaint = '';
  server.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const url = `http://localhost:${port}`;
  const stop = async () => {
    await end(server);
    rmSync(work, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${program.name} does not start:\n${complaint}`);
}

/** The two builds in one folder, as on a host that has the course twice. */
function layOut(www: string): void {
  mkdirSync(www);
  for (const { folder, base } of built) {
    const place = join(www, base);
    mkdirSync(place, { recursive: true });
    for (const name of readdirSync(project + folder))
      symlinkSync(join(project, folder, name), join(place, name));
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const over = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await over;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function write(work: string, name: string, text: string): string {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
}
