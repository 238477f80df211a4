/** Opens encrypted files with the passwords that the settings name. */
@NullMarked
package org.copydesk.loader.lock;

import org.jspecify.annotations.NullMarked;
