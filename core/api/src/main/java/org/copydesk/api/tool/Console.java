package org.copydesk.api.tool;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param workingDirectory what relative paths on the command line start from
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, Path workingDirectory) {}
