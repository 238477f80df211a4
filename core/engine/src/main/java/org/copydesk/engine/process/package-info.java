/**
 * Workers in processes of their own: a thread cannot be stopped and a full memory cannot be
 * contained, a process can.
 *
 * <p>The parent hands out one resource at a time and watches; the child tells what it begins before
 * it begins it, so that after its death the parent knows what was in hand.
 */
@NullMarked
package org.copydesk.engine.process;

import org.jspecify.annotations.NullMarked;
