/** What is written in drawn shapes, charts and diagrams. */
@NullMarked
package org.copydesk.loader.office.drawing;

import org.jspecify.annotations.NullMarked;
