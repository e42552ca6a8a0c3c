package org.synoptic.ui.reader;

import java.util.List;
import org.synoptic.ui.kit.Mark;

/**
 * A part of a side pane: a title and lines under it.
 *
 * @param title its title
 * @param facts its lines
 */
public record Section(String title, List<Fact> facts) {

  /** Keeps the lines unchangeable. */
  public Section {
    facts = List.copyOf(facts);
  }

  /**
   * A line.
   *
   * @param label what it is about; may be empty
   * @param text what it says
   * @param marks marks in the text
   * @param style style class of the text: {@code plain}, {@code words} (verbatim from a source),
   *     {@code silent}
   * @param tip what a pointer that rests on it is told; may be empty
   */
  public record Fact(String label, String text, List<Mark> marks, String style, String tip) {

    /** Keeps the marks unchangeable. */
    public Fact {
      marks = List.copyOf(marks);
    }

    /** A line without marks. */
    public static Fact of(String label, String text) {
      return new Fact(label, text, List.of(), "plain", "");
    }

    /** This line with something for the pointer that rests on it. */
    public Fact tip(String words) {
      return new Fact(label, text, marks, style, words);
    }

    /** Words of a source, verbatim. */
    public static Fact words(String label, String text, List<Mark> marks) {
      return new Fact(label, text, marks, "words", "");
    }

    /** What is not there. */
    public static Fact silent(String label, String text) {
      return new Fact(label, text, List.of(), "silent", "");
    }
  }
}
