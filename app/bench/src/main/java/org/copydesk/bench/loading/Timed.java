package org.copydesk.bench.loading;

/**
 * What a reader gave of a file.
 *
 * @param text its text
 * @param nanoseconds processor time of the thread that read it; 0 where that is not known
 */
record Timed(Text text, long nanoseconds) {}
