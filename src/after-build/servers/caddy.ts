import type { SiteHeaders } from '../site-headers.ts';

/** A file that a site block of a Caddyfile imports. */
export function toCaddy({ base, everything, cache, types }: SiteHeaders): string {
  const fields = Object.entries(everything).map(([name, value]) => `${name} "${value}"`);
  return `# Written by \`npm run build\`; it goes with this build alone, since it names the scripts of its pages.
# Import it in a site block whose root is the folder of the host:
#
#     school.example {
#         root * /var/www/html       # the files of the site are in /var/www/html${base.replace(/\/$/, '')}
#         import /etc/caddy/no-limits.caddy
#     }

handle ${base}* {
    encode zstd gzip
    # In a route the lines hold in this order: what is said later of some files replaces what was said of all.
    route {
        header {
            ${fields.join('\n            ')}
            Cache-Control "${cache.others}"
        }
        @hashed path ${base}${cache.hashed.folder}*
        header @hashed Cache-Control "${cache.hashed.value}"
${Object.entries(types)
  .map(
    ([ending, type]) =>
      `        @${ending} path *.${ending}\n        header @${ending} Content-Type "${type}"`,
  )
  .join('\n')}
        file_server
    }
}
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} 308\n`}
handle_errors {
    @lost expression {http.error.status_code} == 404 && {http.request.orig_uri.path}.startsWith("${base}")
    handle @lost {
        rewrite * ${base}404.html
        header Cache-Control "${cache.others}"
        header Content-Type "${types['html'] ?? 'text/html; charset=utf-8'}"
        file_server
    }
}
`;
}
