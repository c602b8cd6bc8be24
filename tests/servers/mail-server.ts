import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";

/** What a server does with a recipient; `times` bounds it to the first offers. */
export type Conduct = {
  /** 5xx or 4xx to RCPT TO, or to the end of the data. */
  refuse?: { at: "rcpt" | "data"; code: number; message: string };
  /** Cuts the connection: before the data is invited; once it came, without taking it; or having taken it, without saying so. */
  cut?: "before-data" | "untaken" | "taken";
  /** Milliseconds before the answer to the data. */
  delayMs?: number;
  times?: number;
};

/** What the server took upon itself: its log is the judge. */
export type Taken = { to: string; from: string; message: string };

export type MailServer = {
  port: number;
  taken: Taken[];
  /** How often each recipient was offered, whatever came of it. */
  offers: Map<string, number>;
  /** The most connections that were open at once. */
  mostAtOnce: () => number;
  /** How many connections were ever made. */
  sessions: () => number;
  close: () => Promise<void>;
};

export type MailServerOptions = {
  conductOf?: (to: string) => Conduct | undefined;
  /** Keeps no message, for measures. */
  forget?: boolean;
  options?: SMTPServerOptions;
};

/** A real SMTP server on a free loopback port, which fails as it is told. */
export async function serveMail({ conductOf, forget, options }: MailServerOptions = {}): Promise<MailServer> {
  const taken: Taken[] = [];
  const offers = new Map<string, number>();
  const open = { now: 0, most: 0, ever: 0 };
  const conduct = (to: string): Conduct => {
    const wanted = conductOf?.(to);
    return wanted && (offers.get(to) ?? 0) <= (wanted.times ?? Number.POSITIVE_INFINITY) ? wanted : {};
  };
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    closeTimeout: 100,
    onConnect: (_, done) => {
      open.now += 1;
      open.ever += 1;
      open.most = Math.max(open.most, open.now);
      done();
    },
    onClose: () => {
      open.now -= 1;
    },
    onRcptTo: ({ address }, session, done) => {
      offers.set(address, (offers.get(address) ?? 0) + 1);
      const { refuse, cut } = conduct(address);
      if (cut === "before-data") return drop(server, session);
      done(refuse?.at === "rcpt" ? failure(refuse) : null);
    },
    onData: async (stream, session, done) => {
      const message = await text(stream).catch(() => undefined);
      if (message === undefined || stream.sizeExceeded) return;
      const [to = ""] = session.envelope.rcptTo.map(({ address }) => address);
      const { refuse, cut, delayMs } = conduct(to);
      if (delayMs) await new Promise((wake) => setTimeout(wake, delayMs));
      if (refuse?.at === "data") return done(failure(refuse));
      if (cut === "untaken") return drop(server, session);
      const from = session.envelope.mailFrom === false ? "" : session.envelope.mailFrom.address;
      taken.push({ to, from, message: forget ? "" : message });
      if (cut === "taken") return drop(server, session);
      done(null, "OK: queued");
    },
    ...options,
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    taken,
    offers,
    mostAtOnce: () => open.most,
    sessions: () => open.ever,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function failure({ code, message }: NonNullable<Conduct["refuse"]>): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

/** Resets a connection: no answer, no farewell. */
function drop(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) {
    const { session: own, _socket: socket } = connection as unknown as {
      session: SMTPServerSession;
      _socket: { resetAndDestroy: () => void };
    };
    if (own.id === session.id) socket.resetAndDestroy();
  }
}
