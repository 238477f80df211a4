/** What spreadsheets and slides of OpenDocument share: texts, lists, charts. */
@NullMarked
package org.copydesk.loader.office.odf;

import org.jspecify.annotations.NullMarked;
