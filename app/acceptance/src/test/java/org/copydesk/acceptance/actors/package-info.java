/** Accuracy of actors on texts of our own that were annotated by hand. */
@NullMarked
package org.copydesk.acceptance.actors;

import org.jspecify.annotations.NullMarked;
