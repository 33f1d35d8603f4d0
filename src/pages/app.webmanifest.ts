import type { APIRoute } from 'astro';
import { course } from '~/course.config';

/** What a device needs to know to put the course among its apps. All addresses are relative to this file, and so to the base. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: course.title,
      short_name: course.title,
      description: course.description,
      lang: 'en-GB',
      start_url: './',
      scope: './',
      display: 'minimal-ui',
      // Paper, as in tokens.css.
      background_color: '#f5f7f4',
      theme_color: '#f5f7f4',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
