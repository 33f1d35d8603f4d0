import { toExportItem } from '~/lib/export/export-item';
import type { CslItem } from '~/lib/csl';
import type { Source } from '~/schemas/source';
import { getSources } from '~/queries';

/** All sources as they are exported, in the order of their ids. */
export async function exportItems(t: App.Locals['t']): Promise<CslItem[]> {
  const words = {
    kind: (kind: Source['kind']) => t(`lesson.source.${kind}`),
    caution: (text: string) => `${t('sources.caution')}: ${text}`,
    notOpened: (known: string) => t('lesson.source.notOpened', { known }),
    archived: (address: string) => `${t('lesson.source.archived')}: ${address}`,
  };
  const sources = await getSources();
  return sources.map(({ id, data }) => toExportItem(id, data, words)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
