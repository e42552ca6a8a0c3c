package org.synoptic.model.search;

/**
 * A query with a name, saved or from a file of queries.
 *
 * @param name what a person calls it
 * @param query words in the program's query language
 */
public record NamedQuery(String name, String query) {}
