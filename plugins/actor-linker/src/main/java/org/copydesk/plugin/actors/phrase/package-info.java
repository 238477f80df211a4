/** Names, descriptions and pronouns that may refer to an actor, found one by one. */
@NullMarked
package org.copydesk.plugin.actors.phrase;

import org.jspecify.annotations.NullMarked;
