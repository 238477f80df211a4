/** Decodes the chances of the layer 'token-roles' into attributions: content, cue and source. */
@NullMarked
package org.copydesk.plugin.quotes.roles;

import org.jspecify.annotations.NullMarked;
