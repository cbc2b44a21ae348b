/** What the session fetches when it is asked for: `failed` stays in sight until a retry works. */
export interface Fetched<T> {
  status: 'waiting' | 'ready' | 'failed';
  bank: T;
}
