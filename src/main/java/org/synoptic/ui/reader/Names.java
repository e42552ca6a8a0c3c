package org.synoptic.ui.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Constants by the names that judgements use for them: in small letters, with hyphens. */
final class Names {

  private Names() {}

  /** The name of a constant. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a name, or empty. */
  static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Stream.of(type.getEnumConstants()).filter(one -> of(one).equals(name)).findFirst();
  }
}
