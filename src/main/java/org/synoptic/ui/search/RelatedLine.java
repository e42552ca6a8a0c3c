package org.synoptic.ui.search;

import java.util.Optional;
import org.synoptic.model.Hit;
import org.synoptic.model.Metadata;
import org.synoptic.model.Span;
import org.synoptic.model.search.Shared;
import org.synoptic.ui.kit.Words;

/**
 * A document to which another leads.
 *
 * @param document its id
 * @param metadata what is known about it
 * @param why what it has in common with the other
 * @param at where in it that stands
 */
record RelatedLine(String document, Metadata metadata, String why, Optional<Span> at) {

  static RelatedLine of(Hit hit) {
    String why = String.join(", ", hit.by().words());
    return new RelatedLine(hit.document(), hit.metadata(), why, hit.ranges().stream().findFirst());
  }

  static RelatedLine of(Shared shared) {
    return new RelatedLine(
        shared.document(),
        shared.metadata(),
        Words.get("search.shared", shared.words(), shared.passages().size()),
        shared.passages().stream().map(Shared.Pair::there).findFirst());
  }
}
