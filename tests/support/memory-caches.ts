const host = 'https://school.example';

/** Cache Storage in memory, as far as the kept course needs it. Beyond `room` bytes it has no room, as browsers say it. */
export function memoryCaches(room = Infinity): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  let used = 0;
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (address: string) => entries.get(address)?.clone(),
    keys: async () => [...entries.keys()].map((address) => ({ url: host + address })),
    delete: async (address: string) => entries.delete(address),
    put: async (address: string, response: Response) => {
      used += (await response.clone().arrayBuffer()).byteLength;
      if (used > room) throw new DOMException('No room.', 'QuotaExceededError');
      entries.set(address, response);
    },
  });
  return {
    has: async (name: string) => caches.has(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    open: async (name: string) => {
      const entries = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, entries);
      return cacheOf(entries);
    },
  } as unknown as CacheStorage;
}
