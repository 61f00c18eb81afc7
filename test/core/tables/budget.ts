/**
 * Tables as officials write them, of 60 rows in three levels and five columns with an index row, made by a fixed
 * generator so that all in them fits; and the same table in each of the layouts in which texts have them.
 */

/** A table as its cells; `value` columns are numbers, `formula` says which columns follow from others. */
export interface Sheet {
  readonly title: string;
  /** What the text above the table says of it. */
  readonly said: string;
  readonly unit: string;
  readonly heads: readonly string[];
  readonly index: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Where a cell's text stands in the layout: `cell(row, column)` is marked so that a test can find it. */
export type Layout = 'pipes' | 'inner pipes' | 'tabs' | 'blanks' | 'lines';
export const LAYOUTS: readonly Layout[] = ['pipes', 'inner pipes', 'tabs', 'blanks', 'lines'];

export function written({ title, said, unit, heads, index, rows }: Sheet, layout: Layout): string {
  const table = [heads, index, ...rows];
  const caption = `Đơn vị: ${unit}`;
  return `${title}\n\n${said}\n\n${caption}\n\n${LAYING[layout](table)}\n`;
}

const LAYING: Readonly<Record<Layout, (table: readonly (readonly string[])[]) => string>> = {
  pipes: (table) => table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'inner pipes': (table) => table.map((row) => row.join(' | ')).join('\n'),
  tabs: (table) => table.map((row) => row.join('\t')).join('\n'),
  blanks(table) {
    const widths = (table[0] ?? []).map((_, k) => Math.max(...table.map((row) => (row[k] ?? '').length)));
    const pad = (cell: string, k: number): string =>
      k < 2 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0);
    return table.map((row) => row.map(pad).join('   ').trimEnd()).join('\n');
  },
  lines: (table) => table.flatMap((row) => row.filter((cell) => cell !== '')).join('\n'),
};

/** A fixed sequence of whole numbers below a bound (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
const withDecimals = (value: number, places: number): string => {
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  return `${value < 0 ? '-' : ''}${grouped(Number(digits.slice(0, -places)))},${digits.slice(-places)}`;
};
/** One decimal, halves away from zero, in whole numbers all the way. */
const percent = (part: number, whole: number): string =>
  withDecimals(Math.floor((20_000 * part + 10 * whole) / (20 * whole)), 1);

interface Node {
  readonly marker: string;
  readonly name: string;
  readonly children: readonly Node[];
  readonly values: readonly number[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** 4 groups of 3 with 4 rows each, which is 64 rows with the total; the last group is short of four. */
function tree(names: readonly (readonly string[])[], leaf: () => readonly number[]): Node {
  const [whole = [], groups = [], middles = [], leaves = []] = names;
  const summed = (children: readonly Node[]): number[] =>
    (children[0]?.values ?? []).map((_, k) => children.reduce((n, { values }) => n + (values[k] ?? 0), 0));
  const node = (marker: string, name: string, children: readonly Node[]): Node => ({
    marker,
    name,
    children,
    values: summed(children),
  });
  let n = 0;
  return node(
    '',
    whole[0] ?? '',
    groups.map((group, g) =>
      node(
        ROMAN[g] ?? '',
        group,
        middles.slice(0, 3).map((middle, m) =>
          node(
            String(m + 1),
            `${middle} (${group.toLowerCase()})`,
            leaves.slice(0, g === 3 && m === 2 ? 3 : 4).map((name) => ({
              marker: '-',
              name: `${name} ${++n}`,
              children: [],
              values: leaf(),
            })),
          ),
        ),
      ),
    ),
  );
}

const flat = (node: Node): Node[] => [node, ...node.children.flatMap(flat)];

/** `Đơn vị: Triệu đồng`; the total stands above its rows. */
export function revenue(): Sheet {
  const next = numbersFrom(20231231);
  const root = tree(
    [
      ['Tổng thu ngân sách'],
      ['Thu nội địa', 'Thu hải quan', 'Thu chuyển nguồn', 'Thu viện trợ'],
      ['Khu vực nhà nước', 'Khu vực tư nhân', 'Khu vực nước ngoài'],
      ['Thuế giá trị gia tăng', 'Thuế thu nhập', 'Thuế tài nguyên', 'Khoản khác'],
    ],
    () => {
      const plan = 2_000 + next(90_000);
      return [1_500 + next(90_000), plan, Math.floor((plan * (80 + next(40))) / 100)];
    },
  );
  const rows = flat(root).map(({ marker, name, values: [before = 0, plan = 0, done = 0] }) => [
    marker,
    name,
    grouped(before),
    grouped(plan),
    grouped(done),
    done < plan ? `(${grouped(plan - done)})` : grouped(done - plan),
    percent(done, plan),
  ]);
  return {
    title: 'BÁO CÁO THU NGÂN SÁCH NĂM 2023',
    said: `Năm 2023, tổng thu ngân sách thực hiện đạt ${withDecimals(Math.round((root.values[2] ?? 0) / 100), 1).replace(/,0$/, '')} tỷ đồng.`,
    unit: 'Triệu đồng',
    heads: [
      'STT',
      'Nội dung',
      'Thực hiện năm 2022',
      'Dự toán năm 2023',
      'Thực hiện năm 2023',
      'So sánh tuyệt đối',
      'So sánh tương đối (%)',
    ],
    index: ['A', 'B', '1', '2', '3', '4=3-2', '5=3/2'],
    rows,
  };
}

/** `Đơn vị: ha`, with decimals; the total stands below its rows, and one column adds up two. */
export function area(): Sheet {
  const next = numbersFrom(7748);
  const root = tree(
    [
      ['Tổng cộng'],
      ['Vùng núi', 'Vùng trung du', 'Vùng đồng bằng', 'Vùng ven biển'],
      ['Lúa nước', 'Cây màu', 'Cây lâu năm'],
      ['Đợt gieo sớm', 'Đợt chính vụ', 'Đợt gieo muộn', 'Đợt trồng dặm'],
    ],
    () => [200 + next(9_000), 300 + next(9_000), 500 + next(15_000)],
  );
  const row = ({ marker, name, values: [spring = 0, autumn = 0, plan = 0] }: Node) => [
    marker,
    name,
    withDecimals(spring, 1),
    withDecimals(autumn, 1),
    withDecimals(spring + autumn, 1),
    withDecimals(plan, 1),
    percent(spring + autumn, plan),
  ];
  const [whole, ...parts] = flat(root);
  return {
    title: 'DIỆN TÍCH GIEO TRỒNG NĂM 2022',
    said: 'Bảng dưới đây nêu diện tích theo vùng và theo loại cây.',
    unit: 'ha',
    heads: ['STT', 'Vùng, loại cây', 'Vụ xuân', 'Vụ mùa', 'Cả năm', 'Kế hoạch', 'Tỷ lệ đạt (%)'],
    index: ['A', 'B', '1', '2', '3=1+2', '4', '5=3/4'],
    rows: [...parts.map(row), ...(whole ? [row(whole)] : [])],
  };
}
