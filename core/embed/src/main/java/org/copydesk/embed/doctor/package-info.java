/** Looks over what Copydesk needs of the machine: Java, memory, plugins, programs, folders. */
@NullMarked
package org.copydesk.embed.doctor;

import org.jspecify.annotations.NullMarked;
