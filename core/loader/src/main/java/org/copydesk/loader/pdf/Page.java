package org.copydesk.loader.pdf;

import java.util.List;

/**
 * What is printed on a page, turned so that it reads from left to right; what runs in other
 * directions is a page of its own with the same number.
 *
 * @param number from 1
 * @param size the page's own box
 * @param words in the order in which they were printed
 * @param rules thin lines, with no width or no height to speak of
 * @param fills filled areas
 */
record Page(int number, Box size, List<Word> words, List<Box> rules, List<Box> fills) {}
