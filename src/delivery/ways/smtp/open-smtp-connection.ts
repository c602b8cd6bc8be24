import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { isLoopback, type SmtpSettings } from "../../../model/schema/delivery.ts";
import { flattenReply } from "../../ledger/quote-reply.ts";
import { type Failure, judgeAnswer, judgeConnection, type Outcome, type SmtpError } from "./judge-answer.ts";

/** Where messages go, and with which secrets. */
export type SmtpServer = Pick<SmtpSettings, "host" | "port" | "security"> & {
  user?: string;
  password?: string;
};

export type SmtpConnection = {
  /**
   * Offers one message; never throws. `content` is asked for only once the server invites it (354), and may wait: nothing of the
   * message leaves before.
   */
  offer: (envelope: { from: string; to: string }, content: () => Promise<Buffer>) => Promise<Outcome>;
  isOpen: () => boolean;
  close: () => void;
};

/** A connection, or why there is none. */
export type Opened = { ok: true; value: SmtpConnection } | { ok: false; failure: Failure };

/** Milliseconds; RFC 5321, 4.5.3.2, asks clients to wait for up to ten minutes after the data. */
const TIMEOUTS = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 600_000 };

/** Connects, encrypts and logs in, or says why it cannot; no message was offered yet. */
export async function openSmtpConnection(server: SmtpServer): Promise<Opened> {
  const { host, port, security, user, password } = server;
  const isHere = isLoopback(host) && security === "none";
  const connection = new SMTPConnection({
    ...TIMEOUTS,
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: isHere,
    allowInternalNetworkInterfaces: isLoopback(host),
  });
  connection.on("error", () => undefined);
  try {
    await ready(connection);
    if (user !== undefined) await login(connection, user, password ?? "");
  } catch (error) {
    connection.close();
    return { ok: false, failure: judgeConnection(error as SmtpError) };
  }
  let isOpen = true;
  connection.once("end", () => {
    isOpen = false;
  });
  return {
    ok: true,
    value: {
      offer: (envelope, content) => offer(connection, envelope, content),
      isOpen: () => isOpen,
      close: () => (isOpen ? connection.quit() : undefined),
    },
  };
}

function ready(connection: SMTPConnection): Promise<void> {
  return new Promise((done, fail) => {
    connection.once("error", fail);
    connection.once("end", () => fail(new Error("Connection closed")));
    connection.connect((error) => (error ? fail(error) : done()));
  });
}

function login(connection: SMTPConnection, user: string, pass: string): Promise<void> {
  return new Promise((done, fail) => {
    connection.once("error", fail);
    connection.login({ user, credentials: { user, pass } }, (error) => (error ? fail(error) : done()));
  });
}

function offer(
  connection: SMTPConnection,
  envelope: { from: string; to: string },
  content: () => Promise<Buffer>,
): Promise<Outcome> {
  let wasTaken = false;
  const stream = readWhenAsked(content, () => {
    wasTaken = true;
  });
  const sent: Envelope = { ...envelope };
  return new Promise((settle) => {
    const giveUp = (failure: SmtpError) => settle(judgeAnswer(failure, envelope, false));
    const stopWatching = watchSilence(connection, sent, () => wasTaken, giveUp);
    const done = (outcome: Outcome) => {
      stopWatching();
      settle(outcome);
    };
    connection.send(sent, stream, (error, info) => {
      if (!error) return done({ kind: "accepted", reply: flattenReply(info?.response ?? "") });
      const failure = error as SmtpError;
      if (failure.code === "ESTREAM") {
        connection.close();
        return done({ kind: "fatal", reply: flattenReply(failure.message) });
      }
      const outcome = judgeAnswer(failure, envelope, wasTaken);
      const isTurnedDown = outcome.kind === "refused" || outcome.kind === "held";
      if (isTurnedDown || (outcome.kind === "deferred" && !outcome.isConnectionLost))
        return connection.reset((unready) => {
          if (unready) connection.close();
          done(outcome);
        });
      connection.close();
      done(outcome);
    });
  });
}

function readWhenAsked(content: () => Promise<Buffer>, onTaken: () => void): Readable {
  return new Readable({
    read() {
      content().then(
        (bytes) => {
          onTaken();
          this.push(bytes);
          this.push(null);
        },
        (error) => this.destroy(error),
      );
    },
  });
}

/** What nodemailer keeps of the replies to an envelope, in the envelope that it is given. */
type Envelope = { from: string; to: string; rejectedErrors?: SmtpError[]; accepted?: string[] };

/**
 * Milliseconds of silence before a message is invited. A server may answer DATA by 354 although it took no recipient (RFC 2920, 3.1); it is
 * then given an empty message, and some take its lone dot for no end. Its refusal is known: nothing else is waited for. In any other
 * silence, as long as RFC 5321, 4.5.3.2, asks for a recipient.
 */
const SILENCES = { refused: 2000, uninvited: 300_000 };

const LOOK = 500;

/** Gives up what a silent server leaves open, and leaves it; gives back how to stop watching. */
function watchSilence(
  connection: SMTPConnection,
  envelope: Envelope,
  isInvited: () => boolean,
  giveUp: (failure: SmtpError) => void,
): () => void {
  const silent = { refused: 0, uninvited: 0 };
  const timer = setInterval(() => {
    if (isInvited()) return clearInterval(timer);
    const refusal = envelope.accepted?.length === 0 ? envelope.rejectedErrors?.[0] : undefined;
    silent.uninvited += LOOK;
    if (refusal && /^3/u.test(connection.lastServerResponse || "")) silent.refused += LOOK;
    if (silent.refused < SILENCES.refused && silent.uninvited < SILENCES.uninvited) return;
    clearInterval(timer);
    giveUp(refusal ?? { message: "le serveur ne répond plus" });
    connection.close();
  }, LOOK);
  return () => clearInterval(timer);
}
