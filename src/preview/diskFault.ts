/** What the disk refused, and the HTTP status that says so; null for any other error. */
export interface DiskFault {
  status: 500 | 507;
  /** What happened and why. */
  cause: string;
  /** What the person who runs the preview does about it. */
  remedy: string;
}

type Kind = 'full' | 'forbidden' | 'closed' | 'read-only' | 'broken';

const FAULTS: Record<Kind, DiskFault> = {
  full: {
    status: 507,
    cause: 'The disk is full.',
    remedy: 'Free some space on the disk that holds the preview’s data.',
  },
  forbidden: {
    status: 500,
    cause: 'The preview cannot write to its data folder.',
    remedy:
      'Give the account that runs the preview the right to write there, make the disk writable if it is read-only, or set PREVIEW_DIR to another folder.',
  },
  closed: {
    status: 500,
    cause:
      'The preview may not open one of its files; the message in its log names it.',
    remedy:
      'Give the account that runs the preview the right to, or set PREVIEW_DIR to a folder where it has it.',
  },
  'read-only': {
    status: 500,
    cause: 'The disk that holds the preview’s data is read-only.',
    remedy:
      'Make it writable again, or set PREVIEW_DIR to a folder on another disk.',
  },
  broken: {
    status: 500,
    cause: 'The disk could not be read or written.',
    remedy:
      'Look at the log of the computer for faults of the disk that holds the preview’s data.',
  },
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
  return kind ? FAULTS[kind] : null;
}
