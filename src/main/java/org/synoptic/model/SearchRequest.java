package org.synoptic.model;

/**
 * What is looked for.
 *
 * @param query words in the program's query language
 * @param meaning whether documents that say it in other words count too
 * @param offset how many hits to pass over, 0 or more
 * @param limit how many to give at most, 1 or more
 */
public record SearchRequest(String query, boolean meaning, int offset, int limit) {}
