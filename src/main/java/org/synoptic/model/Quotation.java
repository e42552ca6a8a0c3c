package org.synoptic.model;

import java.util.Optional;

/**
 * Words given as somebody's. A quotation that its cue interrupts is one value for each piece, with
 * the same cue and speaker.
 *
 * @param span the content without cue and speaker, with its quotation marks and a leading "that"
 * @param kind direct, mixed or indirect
 * @param speaker who says it, when the report tells
 * @param cue the word that attributes it, when there is one
 */
public record Quotation(
    Span span, QuotationKind kind, Optional<Speaker> speaker, Optional<Cue> cue) {}
