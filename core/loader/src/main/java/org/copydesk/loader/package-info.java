/** Turns folders, files and archives into resources, and resources into documents. */
@NullMarked
package org.copydesk.loader;

import org.jspecify.annotations.NullMarked;
