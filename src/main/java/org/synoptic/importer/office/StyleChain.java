package org.synoptic.importer.office;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A style, the one it is made from, and so on: what the one does not say the next may. */
final class StyleChain {

  private static final int LONGEST = 20;

  private StyleChain() {}

  /**
   * The names of a style and of those it is made from; a circle ends after some rounds.
   *
   * @param parent what the style of a name is made from
   */
  static Stream<String> names(String style, Function<String, Optional<String>> parent) {
    return Stream.iterate(Optional.of(style), Optional::isPresent, name -> name.flatMap(parent))
        .limit(LONGEST)
        .map(Optional::orElseThrow);
  }

  /** What the first of the chain says that says anything of a property. */
  static <S, T> Optional<T> inherited(
      Map<String, S> styles,
      String style,
      Function<S, Optional<String>> parent,
      Function<S, Optional<T>> property) {
    return names(style, name -> Optional.ofNullable(styles.get(name)).flatMap(parent))
        .flatMap(name -> Optional.ofNullable(styles.get(name)).flatMap(property).stream())
        .findFirst();
  }
}
