import { words } from './web/words.ts';

/** What the disk refused, and the HTTP status that says so; null for any other error. */
export interface DiskFault {
  status: 500 | 507;
  /** What happened and why. */
  cause: string;
  /** What the person who runs the preview does about it. */
  remedy: string;
}

type Kind = 'full' | 'forbidden' | 'closed' | 'read-only' | 'broken';

const STATUS: Record<Kind, DiskFault['status']> = {
  full: 507,
  forbidden: 500,
  closed: 500,
  'read-only': 500,
  broken: 500,
};

const OF_SYSTEM: Record<string, Kind> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'closed',
  EPERM: 'closed',
  EEXIST: 'forbidden',
  ENOTDIR: 'forbidden',
  EROFS: 'read-only',
  EIO: 'broken',
};

/** SQLite’s result codes without their details, and the ways in which it says that it may not write. */
const OF_SQLITE: Record<number, Kind> = {
  3: 'forbidden',
  8: 'forbidden',
  10: 'broken',
  13: 'full',
  14: 'forbidden',
};

/** Reads what Node and SQLite say of a write that failed. */
export function diskFaultOf(error: unknown): DiskFault | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const kind =
    error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error
      ? OF_SQLITE[Number(error.errcode) & 0xff]
      : OF_SYSTEM[String(error.code)];
  return kind ? { status: STATUS[kind], ...words().diskFaults[kind] } : null;
}
