import basicSsl from '@vitejs/plugin-basic-ssl';
import compression from 'compression';
import type { Plugin, PreviewServer } from 'vite';
import { serve } from '../steps/serve.ts';

/**
 * Serves the built site as GitHub Pages and most other hosts do: HTTP/2 with TLS, text with gzip, and what carries a hash in
 * its name for good. Brotli, which some hosts have, is left out: no score may need it. Nobody has signed the certificate.
 */
export function serveCompressed(): Promise<PreviewServer> {
  return serve('root', [basicSsl(), likeAHost]);
}

const likeAHost: Plugin = {
  name: 'like-a-host',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      request.headers['accept-encoding'] = 'gzip';
      if (request.url?.includes('/_astro/'))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
      next();
    });
    middlewares.use(compression());
  },
};
