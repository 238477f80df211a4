/** The knowledge base: who there is, and by which names. */
@NullMarked
package org.copydesk.plugin.actors.base;

import org.jspecify.annotations.NullMarked;
