package org.synoptic.ui.reader;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Shows values as words; words are never read back. */
public final class OneWay<T> extends StringConverter<T> {

  private final Function<T, String> words;

  /** A converter by a function. */
  public OneWay(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(T value) {
    return words.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("the list cannot be typed into");
  }
}
