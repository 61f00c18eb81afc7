import type { Text } from '../texts.ts';

/** What the views add to VS Code's menus and empty places. The manifest is derived from it. */
export const VIEWS = {
  container: { id: 'soatSo', icon: 'media/view.svg', title: 'Soát Số' },
  views: [
    { id: 'soatSo.figures', name: { vi: 'Số liệu', en: 'Figures' } },
    { id: 'soatSo.comparison', name: { vi: 'Đối chiếu số liệu', en: 'Compared figures' } },
  ],
  /** Commands that are only in the views' menus; `palette` ones are in titles.ts. */
  commands: {
    'soatSo.figures.groupBy': { title: { vi: 'Xếp số liệu…', en: 'Group the figures…' }, icon: '$(list-tree)' },
    'soatSo.figures.filter': { title: { vi: 'Lọc số liệu…', en: 'Filter the figures…' }, icon: '$(filter)' },
    'soatSo.figures.clearFilter': { title: { vi: 'Bỏ lọc', en: 'Clear the filter' }, icon: '$(clear-all)' },
    'soatSo.figures.copyValue': { title: { vi: 'Sao chép giá trị', en: 'Copy the value' } },
    'soatSo.figures.explain': { title: { vi: 'Giải thích', en: 'Explain' } },
    'soatSo.figures.ignore': { title: { vi: 'Sửa hoặc bỏ qua…', en: 'Fix or ignore…' } },
    'soatSo.comparison.openBefore': { title: { vi: 'Mở bản trước', en: 'Open the earlier text' } },
    'soatSo.comparison.openAfter': { title: { vi: 'Mở bản sau', en: 'Open the later text' } },
  },
  menus: {
    'explorer/context': [
      { command: 'soatSo.reviewFolder', when: 'explorerResourceIsFolder', group: '7_modification@9' },
      {
        command: 'soatSo.compareWithFile',
        when: 'resourceLangId =~ /^(plaintext|markdown|vi-plan)$/',
        group: '3_compare@9',
      },
    ],
    'view/title': [
      { command: 'soatSo.reviewFolder', when: 'view == soatSo.figures', group: 'navigation@1' },
      { command: 'soatSo.figures.filter', when: 'view == soatSo.figures', group: 'navigation@2' },
      {
        command: 'soatSo.figures.clearFilter',
        when: 'view == soatSo.figures && soatSo.figures.isFiltered',
        group: 'navigation@3',
      },
      { command: 'soatSo.figures.groupBy', when: 'view == soatSo.figures', group: 'navigation@4' },
      { command: 'soatSo.showTable', when: 'view == soatSo.figures', group: 'navigation@5' },
      { command: 'soatSo.report', when: 'view == soatSo.figures', group: 'export@1' },
      { command: 'soatSo.exportResults', when: 'view == soatSo.figures', group: 'export@2' },
      { command: 'soatSo.compareWithCommitted', when: 'view == soatSo.comparison', group: 'navigation@1' },
      { command: 'soatSo.compareWithFile', when: 'view == soatSo.comparison', group: 'navigation@2' },
    ],
    'view/item/context': [
      { command: 'soatSo.figures.copyValue', when: 'view == soatSo.figures && viewItem =~ /^(figure|finding)$/' },
      { command: 'soatSo.figures.explain', when: 'view == soatSo.figures && viewItem =~ /^(figure|finding)$/' },
      { command: 'soatSo.figures.ignore', when: 'view == soatSo.figures && viewItem == finding' },
      { command: 'soatSo.comparison.openBefore', when: 'view == soatSo.comparison && viewItem =~ /^(both|before)$/' },
      { command: 'soatSo.comparison.openAfter', when: 'view == soatSo.comparison && viewItem =~ /^(both|after)$/' },
    ],
  },
  /** What an empty view says: why it is empty, and what to do. */
  welcome: [
    {
      view: 'soatSo.figures',
      when: "!soatSo.figures.empty || soatSo.figures.empty == 'texts'",
      contents: {
        vi: 'Chưa có văn bản nào được đọc. Hãy mở một văn bản (.txt, .md), hoặc kiểm tra cả thư mục.\n[Kiểm tra toàn bộ thư mục](command:soatSo.reviewFolder)',
        en: 'No text was read yet. Open a text (.txt, .md), or check the whole folder.\n[Check the whole folder](command:soatSo.reviewFolder)',
      },
    },
    {
      view: 'soatSo.figures',
      when: "soatSo.figures.empty == 'figures'",
      contents: {
        vi: 'Các văn bản đã đọc không có số liệu nào, hoặc không phải tiếng Việt.\n[Kiểm tra toàn bộ thư mục](command:soatSo.reviewFolder)',
        en: 'The texts that were read have no figures, or are not Vietnamese.\n[Check the whole folder](command:soatSo.reviewFolder)',
      },
    },
    {
      view: 'soatSo.figures',
      when: "soatSo.figures.empty == 'findings'",
      contents: {
        vi: 'Không có cảnh báo nào trong các văn bản đã đọc. Như vậy chưa hẳn là mọi số liệu đều đúng: chỉ những gì đối chiếu được mới được kiểm tra.\n[Xem số liệu theo chỉ tiêu hoặc theo loại](command:soatSo.figures.groupBy)\n[Kiểm tra toàn bộ thư mục](command:soatSo.reviewFolder)',
        en: 'There are no findings in the texts that were read. This does not mean that every figure is right: only what could be compared was checked.\n[See the figures by indicator or kind](command:soatSo.figures.groupBy)\n[Check the whole folder](command:soatSo.reviewFolder)',
      },
    },
    {
      view: 'soatSo.figures',
      when: "soatSo.figures.empty == 'filter'",
      contents: {
        vi: 'Không có gì khớp với bộ lọc.\n[Bỏ lọc](command:soatSo.figures.clearFilter)',
        en: 'Nothing matches the filter.\n[Clear the filter](command:soatSo.figures.clearFilter)',
      },
    },
    {
      view: 'soatSo.comparison',
      contents: {
        vi: 'Mở một văn bản rồi so số liệu của văn bản đó với bản đã ghi trong git, hoặc với một tệp khác.\n[So với bản trước](command:soatSo.compareWithCommitted)\n[Đối chiếu với văn bản khác](command:soatSo.compareWithFile)',
        en: 'Open a text, and compare its figures with those of its last commit in git, or of another file.\n[Compare with the previous version](command:soatSo.compareWithCommitted)\n[Compare with another text](command:soatSo.compareWithFile)',
      },
    },
  ],
} as const satisfies {
  readonly container: object;
  readonly views: readonly { readonly id: string; readonly name: Text }[];
  readonly commands: Readonly<Record<string, { readonly title: Text; readonly icon?: string }>>;
  readonly menus: Readonly<Record<string, readonly object[]>>;
  readonly welcome: readonly Welcome[];
};

export interface Welcome {
  readonly view: string;
  readonly when?: string;
  readonly contents: Text;
}
