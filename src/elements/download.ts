/** Gives the student a file that was made in the browser. */
export function download(view: Window & typeof globalThis, name: string, text: string, type: string): void {
  const url = view.URL.createObjectURL(new view.Blob([text], { type: `${type};charset=utf-8` }));
  const link = view.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to begin reading before the address may go.
  view.setTimeout(() => view.URL.revokeObjectURL(url), 60_000);
}
