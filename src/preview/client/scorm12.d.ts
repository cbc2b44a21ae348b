// The part of scorm-again's SCORM 1.2 API that the host page uses. The server serves the
// package's own file under this name; its types promise a default export that is not there.

export interface CommitResult {
  result: 'true' | 'false';
  errorCode: number;
  errorMessage?: string;
}

export interface HttpService {
  /** Called on LMSCommit, and on LMSFinish with `immediate`. */
  processHttpRequest(
    url: string,
    commit: unknown,
    immediate: boolean,
  ): CommitResult;
  updateSettings(settings: unknown): void;
}

export class Scorm12API {
  constructor(
    settings: {
      lmsCommitUrl: string;
      autocommit: boolean;
      logLevel: 'ERROR';
    },
    service: HttpService,
  );
  loadFromJSON(data: object, element: string): void;
  on(event: 'LMSInitialize', listener: () => void): void;
}
