import type { HookParameters } from 'astro';
import { isContentFile } from './content-files.ts';
import type { ReadCourse } from './read-course.ts';
import { codeFrame, report, sortProblems } from './report.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Many files may change in one moment, as when a branch is switched. */
const settleMs = 50;

/**
 * Shows the mistakes of the course in the browser, in the panel that the development server has for errors, and takes
 * it away when the last one is mended.
 */
export function showInBrowser(server: Server, check: () => ReadCourse, log: (text: string) => void): void {
  const { hot } = server.environments.client;
  let shown: ReturnType<typeof overlayError> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const look = () => {
    const { problems, textOf } = check();
    const before = shown;
    shown = overlayError({ problems, textOf });
    if (shown) {
      log(`\n${report(problems, textOf)}`);
      hot.send({ type: 'error', err: shown });
    } else if (before) hot.send({ type: 'full-reload' });
  };
  const lookSoon = (path: string) => {
    if (!isContentFile(path) && !path.endsWith('course.config.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(look, settleMs);
  };

  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, lookSoon);
  hot.on('vite:client:connect', (_, client) => {
    if (shown) client.send({ type: 'error', err: shown });
  });
  look();
}

function overlayError({ problems, textOf }: Pick<ReadCourse, 'problems' | 'textOf'>) {
  const [first, ...others] = sortProblems(problems);
  if (!first) return undefined;
  const rest = others.map(({ file, line, message }) => `${file}:${line}  ${message.split('\n')[0]}`);
  return {
    name: 'Mistake in the content',
    title: 'Mistake in the content',
    message: [first.where, first.message].filter(Boolean).join('\n'),
    ...(rest.length > 0 ? { hint: `And ${rest.length} more:\n${rest.join('\n')}` } : {}),
    loc: { file: first.file, line: first.line, column: first.column },
    frame: codeFrame(textOf(first.file) ?? '', first.line),
    stack: '',
  };
}
