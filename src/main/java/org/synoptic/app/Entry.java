package org.synoptic.app;

import java.util.List;
import java.util.OptionalInt;
import org.synoptic.model.Document;

/**
 * A document as the library table shows it.
 *
 * @param document the document
 * @param words how many words it has
 * @param claims how many claims it makes; empty while it is not analysed
 * @param policies titles of the policies that its claims are linked to, as far as that is known
 * @param tags its tags in alphabetical order
 */
public record Entry(
    Document document, int words, OptionalInt claims, List<String> policies, List<String> tags) {}
