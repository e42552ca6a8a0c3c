package org.synoptic.index;

import java.util.regex.Pattern;
import org.synoptic.model.search.FacetField;

/** The value of a field as a query for just the documents that have it. */
public final class Narrowing {

  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

  private Narrowing() {}

  /** The query, rightly quoted: {@code outlet:="Harbour Post"}. */
  public static String query(FacetField field, String value) {
    String quoted = "\"" + QUOTES.matcher(value).replaceAll(" ") + "\"";
    return switch (field) {
      case OUTLET, AUTHOR, SPEAKER -> field(field) + ":=" + quoted;
      case CLAUSE, TAG, LANGUAGE, KIND -> field(field) + ":" + quoted;
      case MONTH -> Schema.DATE + ":" + value;
    };
  }

  /** The field of the index that has the values. */
  static String field(FacetField field) {
    return switch (field) {
      case OUTLET -> Schema.OUTLET;
      case MONTH -> Schema.MONTH;
      case AUTHOR -> Schema.AUTHOR;
      case LANGUAGE -> Schema.LANGUAGE;
      case SPEAKER -> Schema.SPEAKER;
      case CLAUSE -> Schema.CLAUSE;
      case TAG -> Schema.TAG;
      case KIND -> Schema.KIND;
    };
  }
}
