package org.synoptic.store;

import org.synoptic.model.DocumentKind;
import org.synoptic.model.Metadata;

/**
 * A document without its text, for long lists.
 *
 * @param id its id
 * @param kind report or policy
 * @param metadata what is known about it
 * @param characters length of its text in UTF-16 code units
 */
public record Summary(String id, DocumentKind kind, Metadata metadata, int characters) {}
