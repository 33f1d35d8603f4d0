import { packable, type SiteHeaders } from '../site-headers.ts';

/** A file that an nginx `server` block includes. */
export function toNginx(headers: SiteHeaders): string {
  const { base, everything, cache, types } = headers;
  // In nginx a block with one header of its own inherits none, so each has all.
  const block = (cacheControl: string) => [
    ...Object.entries(everything).map(([name, value]) => `add_header ${name} "${value}" always;`),
    cacheControl,
  ];
  return `# Written by \`npm run build\`; it goes with this build alone, since it names the scripts of its pages.
# Include it in a server block whose root is the folder of the host:
#
#     server {
#         server_name school.example;
#         root /var/www/html;        # the files of the site are in /var/www/html${base.replace(/\/$/, '')}
#         include /etc/nginx/no-limits.conf;
#     }
#
# With the module for Brotli add: brotli on; brotli_types as gzip_types.

location ${base} {
    index index.html;
    # An address without the slash at its end leads to the one with it, on whatever host and port the reader asked.
    absolute_redirect off;
    try_files $uri $uri/ =404;
    error_page 404 ${base}404.html;

    default_type application/octet-stream;
    types {
${byType(types)
  .map(([type, endings]) => `        ${type} ${endings.join(' ')};`)
  .join('\n')}
    }
    charset utf-8;
    charset_types ${texts(types).join(' ')};

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${packable(headers)
      .filter((type) => type !== 'text/html')
      .join(' ')};

${indent(block(`add_header Cache-Control "${cache.others}" always;`), 4)}

    location ${base}${cache.hashed.folder} {
${indent(block(`add_header Cache-Control "${cache.hashed.value}";`), 8)}
    }
}
${base === '/' ? '' : `\nlocation = ${base.slice(0, -1)} {\n    absolute_redirect off;\n    return 301 ${base};\n}\n`}`;
}

function byType(types: Record<string, string>): [type: string, endings: string[]][] {
  const found = new Map<string, string[]>();
  for (const [ending, type] of Object.entries(types)) {
    const name = type.replace(/;.*/, '');
    found.set(name, [...(found.get(name) ?? []), ending]);
  }
  return [...found];
}

/** The types that have an encoding; nginx knows `text/html` by itself. */
function texts(types: Record<string, string>): string[] {
  const names = Object.values(types).filter((type) => type.includes('charset'));
  return [...new Set(names.map((type) => type.replace(/;.*/, '')))].filter((type) => type !== 'text/html');
}

function indent(lines: string[], by: number): string {
  return lines.map((line) => ' '.repeat(by) + line).join('\n');
}
