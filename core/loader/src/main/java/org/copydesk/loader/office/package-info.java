/**
 * What office files share: packages of parts, facts about the document, embedded files, and XML
 * that may be hostile.
 */
@NullMarked
package org.copydesk.loader.office;

import org.jspecify.annotations.NullMarked;
