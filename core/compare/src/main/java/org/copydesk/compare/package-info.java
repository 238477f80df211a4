/**
 * Compares what two runs found, from their JSON Lines, whoever wrote them.
 *
 * <p>{@link org.copydesk.compare.RunOutput} opens one, {@link org.copydesk.compare.RunComparison}
 * goes through two, document by document.
 */
@NullMarked
package org.copydesk.compare;

import org.jspecify.annotations.NullMarked;
