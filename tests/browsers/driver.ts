/** A control that the browser itself calls by a role and a name. */
export interface Control {
  /** Scrolls to it, waits until it stays where it is, and clicks it as a mouse does. */
  click(): Promise<void>;
  /** Types this text into it, after whatever it holds. */
  type(text: string): Promise<void>;
  /** Chooses files of this machine, by their paths. */
  give(paths: readonly string[]): Promise<void>;
  /** Takes the option of this text from a list. */
  pick(option: string): Promise<void>;
}

/** The roles that the plays look for. */
export type Role =
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'heading'
  | 'link'
  | 'radio'
  | 'tab'
  | 'textbox';

/** One tab. What is asked of it is asked of the page, or of the frame that was entered. */
export interface Tab {
  open(address: string): Promise<void>;
  /** From here on the only frame of the page is meant. */
  enterFrame(): Promise<void>;
  leaveFrame(): Promise<void>;
  /** Every shown control of this role whose name, as the browser works it out, is exactly this one. */
  find(role: Role, name: string): Promise<Control[]>;
  /** The file input with this label; browsers give it different roles. */
  findFileInput(label: string): Promise<Control[]>;
  /** What a function returns that runs in the page; it has to be JSON. */
  ask(run: () => unknown): Promise<unknown>;
  /** Presses a key by its name: `Enter`, `1`. */
  press(key: Key): Promise<void>;
  /** A picture of what the tab shows, as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The keys that the plays press. */
export type Key = 'Enter' | 'Escape' | 'Tab' | '1' | 'l' | '/';

/** A browser that has been started. */
export interface Browser {
  /** Its name and version, as it gives them. */
  version: string;
  /** The folder into which it downloads. */
  downloads: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Where a browser starts: what it may write into, and the proxy that everything beyond this machine goes to. */
export interface Ground {
  folder: string;
  proxyPort: number;
}

/** A browser that the plays may be played in. */
export interface Kind {
  name: 'firefox' | 'webkit';
  /** Debian's packages that hold it. */
  packages: readonly string[];
  /** The programs that it takes: where they may be, the first that is there counts. */
  programs: Readonly<Record<string, Places>>;
  start(
    programs: Readonly<Record<string, string>>,
    on: Ground,
  ): Promise<Browser>;
}

/** Where a program may be. */
export interface Places {
  /** The environment's variable that names another place. */
  variable: string;
  places: readonly string[];
}
