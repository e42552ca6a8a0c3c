package org.synoptic.importer.exports;

import java.util.Map;

/**
 * The lines between two cuts, in which one article is to be looked for.
 *
 * @param from index of its first line
 * @param to index behind its last line
 * @param begin what the line that begins it says, empty when there is none
 * @param end what the line that ends it says, empty when there is none
 * @param begun whether a line of the profile begins it
 * @param ended whether a line of the profile ends it
 */
record Piece(
    int from,
    int to,
    Map<String, String> begin,
    Map<String, String> end,
    boolean begun,
    boolean ended) {}
