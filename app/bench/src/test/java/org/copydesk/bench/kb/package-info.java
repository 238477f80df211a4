/** Benchmarks of the knowledge base. */
@NullMarked
package org.copydesk.bench.kb;

import org.jspecify.annotations.NullMarked;
