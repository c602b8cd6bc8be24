/** A signal that ends in time: with a `TimeoutError` after so many milliseconds, or with `outer`. Its owner closes it. */
export type Deadline = { signal: AbortSignal; close: () => void };

/**
 * Does by hand what `AbortSignal.any([AbortSignal.timeout(ms), outer])` should: there Node may collect the time-out as garbage
 * before it fires (nodejs/node 57736), and nothing ends.
 */
export function openDeadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const stop = () => controller.abort(outer?.reason);
  const timer = setTimeout(() => controller.abort(new DOMException("too late", "TimeoutError")), ms);
  if (outer?.aborted) stop();
  outer?.addEventListener("abort", stop, { once: true });
  const close = () => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", stop);
  };
  return { signal: controller.signal, close };
}
