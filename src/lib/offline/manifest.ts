/** A file of a version. */
export interface ListedFile {
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: string;
  /** What it takes on the device. */
  bytes: number;
  /** What it takes on the way, where the host compresses as most do. */
  transfer: number;
}

/** By path below the base of the course: `lesson/the-article/index.html`. */
export type ListedFiles = Readonly<Record<string, ListedFile>>;

/** What belongs to one version of the course; written when the site is built. */
export interface Manifest {
  /** A hash over the paths and hashes of all files: the same files are the same version, whenever they were built. */
  version: string;
  /** When it was built, as ISO 8601. */
  built: string;
  files: ListedFiles;
}

/** Its name, below the base of the course. */
export const manifestFile = 'offline.json';

/** A manifest as it came over the network; undefined if it is anything else, such as the login page of a network. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest> | null;
    const { version, built, files } = value ?? {};
    if (typeof version !== 'string' || typeof built !== 'string' || typeof files !== 'object')
      return undefined;
    const entries = Object.values(files ?? {});
    return entries.length > 0 && entries.every(isListed) ? { version, built, files } : undefined;
  } catch {
    return undefined;
  }
}

function isListed(file: Partial<ListedFile> | null): boolean {
  return (
    typeof file?.hash === 'string' && typeof file.bytes === 'number' && typeof file.transfer === 'number'
  );
}

/** What files take together, on the device and on the way. */
export function sizeOf(files: ListedFiles): { bytes: number; transfer: number } {
  let [bytes, transfer] = [0, 0];
  for (const file of Object.values(files)) {
    bytes += file.bytes;
    transfer += file.transfer;
  }
  return { bytes, transfer };
}

/** The files of a version that another does not hold with the same bytes. */
export function changedFiles(from: ListedFiles, to: ListedFiles): ListedFiles {
  return Object.fromEntries(Object.entries(to).filter(([path, { hash }]) => !holds(from, path, hash)));
}

/** Whether a version has a file of this name with these bytes. */
export function holds(files: ListedFiles, path: string, hash: string): boolean {
  return Object.hasOwn(files, path) && files[path]?.hash === hash;
}
