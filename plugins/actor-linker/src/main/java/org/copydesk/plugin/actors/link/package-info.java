/** Which entry of the knowledge base a name in a text stands for, and whether any. */
@NullMarked
package org.copydesk.plugin.actors.link;

import org.jspecify.annotations.NullMarked;
