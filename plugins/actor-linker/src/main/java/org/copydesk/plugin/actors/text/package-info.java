/** The words of a document as the linker looks at them. */
@NullMarked
package org.copydesk.plugin.actors.text;

import org.jspecify.annotations.NullMarked;
