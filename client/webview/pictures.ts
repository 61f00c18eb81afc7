import type { Line } from './lines.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What was reached above what was planned, both against the longest of their row: drawn as wide as they are large. */
export function bars({ drawn }: Pick<Line, 'drawn'>, longest: number): SVGElement | null {
  const { reached, planned } = drawn;
  if ((reached === null && planned === null) || longest <= 0) return null;
  const width = (value: number): string => String(Math.max(0.5, (BAR.width * Math.max(0, value)) / longest));
  const svg = picture(BAR.width, BAR.height);
  if (reached !== null)
    svg.append(shape('rect', { class: 'reached', x: '0', y: '2', width: width(reached), height: '8' }));
  if (planned !== null)
    svg.append(shape('rect', { class: 'planned', x: '0.5', y: '12.5', width: width(planned), height: '7' }));
  return svg;
}

const BAR = { width: 120, height: 22 };
const TREND = { width: 96, height: 24, edge: 3 };

/** How what was reached changed from period to period; nothing where there is only one. */
export function trend(lines: readonly Pick<Line, 'drawn'>[]): SVGElement | null {
  const values = lines.flatMap(({ drawn }) => drawn.reached ?? []);
  if (values.length < 2) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const { width, height, edge } = TREND;
  const points = values.map((value, n) => ({
    x: edge + ((width - 2 * edge) * n) / (values.length - 1),
    y: most === least ? height / 2 : height - edge - ((height - 2 * edge) * (value - least)) / (most - least),
  }));
  const svg = picture(width, height);
  svg.append(
    shape('polyline', {
      class: 'trend',
      points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
    }),
    ...points.map(({ x, y }) => shape('circle', { class: 'point', cx: x.toFixed(1), cy: y.toFixed(1), r: '2' })),
  );
  return svg;
}

/** The table beside it says the same in words: a screen reader passes over the picture. */
const picture = (width: number, height: number): SVGElement =>
  shape('svg', {
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
  });

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
