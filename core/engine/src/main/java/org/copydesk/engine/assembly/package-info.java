/** Makes a checked pipeline of a definition and a catalog. */
@NullMarked
package org.copydesk.engine.assembly;

import org.jspecify.annotations.NullMarked;
