/** Milliseconds of work that this process has done so far. What else runs on the machine does not count, so a bound on it holds anywhere. */
export function processorTime(): number {
  return process.cpuUsage().user / 1000;
}
