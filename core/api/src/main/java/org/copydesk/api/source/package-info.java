/** The way in: resources, the sources that list them and the loaders that read them. */
@NullMarked
package org.copydesk.api.source;

import org.jspecify.annotations.NullMarked;
