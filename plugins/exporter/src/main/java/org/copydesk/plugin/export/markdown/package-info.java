/** A digest in Markdown: what each document says, for people who read and paste. */
@NullMarked
package org.copydesk.plugin.export.markdown;

import org.jspecify.annotations.NullMarked;
