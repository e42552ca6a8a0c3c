package org.synoptic.index;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.synoptic.model.Span;
import org.synoptic.model.search.ConcordanceRequest.Sort;

/** By what the lines of a concordance are sorted. Documents are asked about in ascending order. */
final class Keys {

  /** Behind all others. */
  private static final String NONE = "\uffff";

  private final Sort sort;
  private final Values values;
  private String value = "";

  Keys(IndexReader reader, Sort sort) throws IOException {
    this.sort = sort;
    this.values = new Values(reader, sort == Sort.DATE ? Schema.DAY : Schema.OUTLET);
  }

  /** Goes to a document. */
  void document(int number) throws IOException {
    if (sort == Sort.DATE || sort == Sort.OUTLET) {
      value = values.of(number).map(one -> one.toLowerCase(Locale.ROOT)).orElse(NONE);
    }
  }

  /** The key of a hit of this document. */
  String of(String text, Span hit) {
    return switch (sort) {
      case LEFT1 -> Kwic.left(text, hit, 1);
      case LEFT2 -> Kwic.left(text, hit, 2);
      case LEFT3 -> Kwic.left(text, hit, 3);
      case RIGHT1 -> Kwic.right(text, hit, 1);
      case RIGHT2 -> Kwic.right(text, hit, 2);
      case RIGHT3 -> Kwic.right(text, hit, 3);
      case HIT -> hit.of(text).toLowerCase(Locale.ROOT);
      case DATE, OUTLET, POSITION -> value;
    };
  }
}
