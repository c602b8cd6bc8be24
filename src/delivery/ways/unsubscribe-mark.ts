/**
 * What stands in a letter, in place of everybody's address of unsubscription, until it is encoded for an engine that puts each
 * recipient's own there. The domain is reserved (RFC 2606): it leads nowhere should it ever be left in.
 */
export const UNSUBSCRIBE_MARK = "https://unsubscribe.invalid/";
