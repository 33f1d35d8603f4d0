import { packable, type SiteHeaders } from '../site-headers.ts';

/** The file `.htaccess`, which Apache reads in the folder of the site. */
export function toApache(headers: SiteHeaders): string {
  const { base, everything, cache, types } = headers;
  return `# Written by \`npm run build\`; it goes with this build alone, since it names the scripts of its pages.
# Apache reads it where \`AllowOverride FileInfo Indexes\` or \`All\` holds, and needs mod_headers and mod_setenvif
# for what browsers may do.

DirectoryIndex index.html
ErrorDocument 404 ${base}404.html

<IfModule mod_mime.c>
${Object.entries(types)
  .map(([ending, type]) => `    AddType "${type}" .${ending}`)
  .join('\n')}
</IfModule>

<IfModule mod_headers.c>
${Object.entries(everything)
  .map(([name, value]) => `    Header always set ${name} "${value}"`)
  .join('\n')}
    # Apache adds -gzip to the tag of a packed file and then does not know it again.
    RequestHeader edit If-None-Match "^(W/)?\\"(.+)-gzip\\"$" "\\"$2-gzip\\", \\"$2\\""
    SetEnvIf Request_URI "^${base}${cache.hashed.folder}" name_changes
    Header set Cache-Control "${cache.hashed.value}" env=name_changes
    Header set Cache-Control "${cache.others}" env=!name_changes
</IfModule>

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${packable(headers).join(' ')}
</IfModule>
`;
}
