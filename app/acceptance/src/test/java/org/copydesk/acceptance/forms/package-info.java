/** The same article in every form that it may be printed in. */
@NullMarked
package org.copydesk.acceptance.forms;

import org.jspecify.annotations.NullMarked;
