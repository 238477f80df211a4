package org.copydesk.engine.run;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param found resources and embedded documents found so far
 * @param done how many of them have their outcome
 * @param complete whether everything is listed: {@code found} grows by embedded documents alone
 * @param characters of text processed so far, in UTF-16 units
 * @param exported documents written so far, 0 while documents are read
 * @param elapsed since the run began
 */
public record Progress(
    long found, long done, boolean complete, long characters, long exported, Duration elapsed) {}
