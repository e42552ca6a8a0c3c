package org.synoptic.store;

import java.util.List;
import java.util.OptionalInt;
import org.synoptic.model.DocumentKind;
import org.synoptic.model.Field;
import org.synoptic.model.Metadata;

/**
 * A document without its text, for long lists.
 *
 * @param id its id
 * @param kind report or policy
 * @param metadata what is known about it, with the corrections of people
 * @param warnings what the importer was unsure of
 * @param doubts fields of the metadata that nobody has settled
 * @param words how many words it has, or -1 while they are not counted
 * @param claims how many claims it makes, when it was analysed
 * @param number its number in the order of coming
 * @param origin number of the oldest document that says almost the same
 * @param current whether no newer version has taken its place
 */
public record Summary(
    String id,
    DocumentKind kind,
    Metadata metadata,
    List<String> warnings,
    List<Field> doubts,
    int words,
    OptionalInt claims,
    long number,
    long origin,
    boolean current) {}
