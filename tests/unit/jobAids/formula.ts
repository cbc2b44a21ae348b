/** What a cell holds: a date is a number of days; null is an empty cell. */
export type Cell = string | number | null;
type Value = Cell | boolean;

/** A row of a sheet, from column A on, on some day. */
export interface Row {
  cells: readonly Cell[];
  today: number;
}

const TOKEN = /"(?:[^"]|"")*"|\$?[A-Z]\$?\d+|[A-Z]+|\d+|<>|<=|>=|[<>=+(),:]/g;
const COMPARING = ['=', '<>', '<', '>', '<=', '>='];

/**
 * The value of a formula of the job aids, as a spreadsheet reckons it in the row: text
 * above numbers and without its case, an empty cell as 0 or as no text.
 * @throws Error on what the job aids do not write.
 */
export function valueOf(formula: string, row: Row): Value {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join('') !== formula) throw new Error(`not read: ${formula}`);
  let at = 0;
  const peek = () => tokens[at] ?? '';
  const next = () => tokens[at++] ?? '';

  function comparison(): Value {
    const left = sum();
    if (!COMPARING.includes(peek())) return left;
    const sign = next();
    const order = compare(left, sum());
    if (sign === '=') return order === 0;
    if (sign === '<>') return order !== 0;
    if (sign === '<') return order < 0;
    if (sign === '>') return order > 0;
    return sign === '<=' ? order <= 0 : order >= 0;
  }

  function sum(): Value {
    let value = part();
    while (peek() === '+') {
      next();
      value = Number(value ?? 0) + Number(part() ?? 0);
    }
    return value;
  }

  function part(): Value {
    const token = next();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d+$/.test(token)) return Number(token);
    if (/^\$?[A-Z]\$?\d+$/.test(token)) return row.cells[column(token)] ?? null;
    if (token === 'COUNTA') return range().filter((it) => it !== null).length;
    return called(token, argumentsOf());
  }

  function argumentsOf(): Value[] {
    const values: Value[] = [];
    while (next() !== ')') if (peek() !== ')') values.push(comparison());
    return values;
  }

  function range(): Cell[] {
    const [, from, , to] = [next(), next(), next(), next(), next()];
    const cells = row.cells.slice(column(from), column(to) + 1);
    return cells.map((it) => it ?? null);
  }

  function called(name: string, values: Value[]): Value {
    if (name === 'AND') return values.every((it) => it === true);
    if (name === 'OR') return values.some((it) => it === true);
    if (name === 'TODAY') return row.today;
    if (name === 'TRIM') return String(values[0] ?? '').trim();
    throw new Error(`not known: ${name}`);
  }

  const value = comparison();
  if (at < tokens.length)
    throw new Error(`left over: ${tokens.slice(at).join('')}`);
  return value;
}

function column(reference: string): number {
  return reference.replace('$', '').charCodeAt(0) - 65;
}

function compare(left: Value, right: Value): number {
  const [a, b] = [plain(left, right), plain(right, left)];
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

function plain(value: Value, beside: Value): string | number {
  if (typeof value === 'string') return value.toLowerCase();
  if (value === null) return typeof beside === 'string' ? '' : 0;
  return Number(value);
}
