import { serveMail } from "../tests/servers/mail-server.ts";

/** A mail server in a process of its own, which takes everything and keeps nothing; says its port. Ends with its parent. */
const server = await serveMail({ forget: true });
process.on("disconnect", () => process.exit(0));
process.send?.({ port: server.port });
