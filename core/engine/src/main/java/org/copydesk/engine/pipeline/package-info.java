/** What a pipeline is made of, once it was checked: steps that can be made at any time. */
@NullMarked
package org.copydesk.engine.pipeline;

import org.jspecify.annotations.NullMarked;
