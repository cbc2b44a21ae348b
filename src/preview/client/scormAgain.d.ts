// The part of scorm-again's APIs that the host page uses.

export interface CommitResult {
  result: 'true' | 'false';
  errorCode: number;
  errorMessage?: string;
}

export interface HttpService {
  /** Called on Commit, and at the end of the session with `immediate`. */
  processHttpRequest(
    url: string,
    commit: unknown,
    immediate: boolean,
  ): CommitResult;
  updateSettings(settings: unknown): void;
}

export class Api {
  constructor(
    settings: {
      lmsCommitUrl: string;
      autocommit: boolean;
      logLevel: 'ERROR';
    },
    service: HttpService,
  );
  loadFromJSON(data: object, element: string): void;
  on(event: 'LMSInitialize' | 'Initialize', listener: () => void): void;
}
