/** The ways in which a knowledge base may be written: each is read entry by entry. */
@NullMarked
package org.copydesk.plugin.actors.reading;

import org.jspecify.annotations.NullMarked;
