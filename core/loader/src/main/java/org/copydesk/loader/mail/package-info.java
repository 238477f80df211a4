/** Mails, with their headers, bodies and attachments. */
@NullMarked
package org.copydesk.loader.mail;

import org.jspecify.annotations.NullMarked;
