/** Commands that a plugin adds to the app. */
@NullMarked
package org.copydesk.api.tool;

import org.jspecify.annotations.NullMarked;
