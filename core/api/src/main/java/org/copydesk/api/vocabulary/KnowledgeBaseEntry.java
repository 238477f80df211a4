package org.copydesk.api.vocabulary;

/**
 * The entry of a knowledge base that an actor is linked to.
 *
 * @param id the entry's id, such as {@code country:AF}
 * @param label the entry's name
 */
public record KnowledgeBaseEntry(String id, String label) {}
