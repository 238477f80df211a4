/** Printed pages. */
@NullMarked
package org.copydesk.loader.pdf;

import org.jspecify.annotations.NullMarked;
