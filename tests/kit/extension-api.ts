/** As much of the extension's API as tests call, in Sidelight's own worlds, pages and worker. */
export interface ExtensionApi {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  readonly runtime: {
    readonly id?: string;
    readonly lastError?: { readonly message?: string };
    readonly onMessage: { addListener(hear: (message: unknown, sender: Sender) => unknown): void };
    getURL(path: string): string;
    reload(): void;
    sendMessage(...given: unknown[]): Promise<unknown>;
    connect(extensionId: string): Port;
  };
  readonly tabs: { sendMessage: (...given: unknown[]) => Promise<unknown> };
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', Area>>;
}

interface Sender {
  readonly tab?: unknown;
  readonly url?: string;
}

interface Port {
  readonly onDisconnect: { addListener(hear: () => void): void };
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  postMessage(message: unknown): void;
}

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}

declare global {
  var chrome: ExtensionApi;
}
