/** What the linking of actors costs. */
@NullMarked
package org.copydesk.bench.actors;

import org.jspecify.annotations.NullMarked;
