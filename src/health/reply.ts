/** What a site answered, as much of it as was read. */
export type Reply = {
  status: number;
  headers: { get: (name: string) => string | null };
  /** The beginning of the page of a GET that failed, one character a byte: enough to know a wall by. */
  text?: string;
  /** The whole body, where it was asked for. */
  bytes?: Uint8Array;
};
