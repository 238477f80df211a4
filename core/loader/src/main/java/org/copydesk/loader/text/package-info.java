/** Texts that are kept character for character. */
@NullMarked
package org.copydesk.loader.text;

import org.jspecify.annotations.NullMarked;
