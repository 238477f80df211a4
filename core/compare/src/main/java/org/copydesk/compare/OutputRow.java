package org.copydesk.compare;

/**
 * Where a document stands in the JSON Lines of a run.
 *
 * @param id the digest of the document
 * @param place where it was found, as {@code mail.eml!/letter.docx}
 * @param offset where its line begins in the file, in bytes
 * @param line the number of its line, from 1
 */
record OutputRow(String id, String place, long offset, int line) {}
