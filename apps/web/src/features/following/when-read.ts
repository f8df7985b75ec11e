const readAfter = 1_000;

/** Calls once the tab has been in sight for a second: what was opened in the background isn't read. Answers with the way to stop waiting. */
export function whenRead(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function look() {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(done, readAfter);
  }
  function stop() {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  }
  function done() {
    stop();
    then();
  }
  document.addEventListener('visibilitychange', look);
  look();
  return stop;
}
