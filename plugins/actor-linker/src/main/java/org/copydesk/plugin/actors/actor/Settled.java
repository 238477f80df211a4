package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.KnowledgeBaseSearch;
import org.copydesk.plugin.actors.base.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which entry a cluster is.
 *
 * @param entry null for none
 * @param search what the actor shows of the search, null for nothing
 */
record Settled(@Nullable Entry entry, @Nullable KnowledgeBaseSearch search) {}
