/** What stages and exporters share: factory, descriptor, settings. */
@NullMarked
package org.copydesk.api.component;

import org.jspecify.annotations.NullMarked;
