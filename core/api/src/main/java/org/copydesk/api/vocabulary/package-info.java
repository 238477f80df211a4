/** The standard records: tokens, sentences, entities, quotes, statistics, actors. */
@NullMarked
package org.copydesk.api.vocabulary;

import org.jspecify.annotations.NullMarked;
