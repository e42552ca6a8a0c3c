package org.synoptic.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.index.Expression.All;
import org.synoptic.index.Expression.Any;
import org.synoptic.index.Expression.Fuzzy;
import org.synoptic.index.Expression.Pattern;
import org.synoptic.index.Expression.Phrase;
import org.synoptic.index.Expression.Whole;
import org.synoptic.index.Expression.Word;

/** Tells the words of a query that carry its meaning from the conditions beside them. */
final class Meant {

  private Meant() {}

  /** The words that carry the meaning, in order. */
  static String words(Expression expression) {
    return texts(expression).collect(Collectors.joining(" "));
  }

  /** The conditions, which count however near a document is in meaning. */
  static Optional<Expression> conditions(Expression expression) {
    List<Expression> parts = expression instanceof All all ? all.parts() : List.of(expression);
    List<Expression> conditions = parts.stream().filter(part -> !speaks(part)).toList();
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(new All(conditions, expression.at()));
  }

  /** Whether a part has words that carry meaning. */
  static boolean speaks(Expression part) {
    return texts(part).findAny().isPresent();
  }

  private static Stream<String> texts(Expression expression) {
    return switch (expression) {
      case Word one -> in(one.field(), one.text());
      case Pattern one -> in(one.field(), one.text());
      case Fuzzy one -> in(one.field(), one.text());
      case Phrase one -> in(one.field(), one.text());
      case Whole one -> in(one.field(), one.text());
      case All one -> one.parts().stream().flatMap(Meant::texts);
      case Any one -> one.parts().stream().flatMap(Meant::texts);
      default -> Stream.empty();
    };
  }

  private static Stream<String> in(String field, String text) {
    return field.isEmpty() || Schema.TEXT.equals(field) ? Stream.of(text) : Stream.empty();
  }
}
