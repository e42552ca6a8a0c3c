package org.synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  /** Some sections as a sentence for the ear, after what they are. */
  public static String spoken(String name, List<Section> sections) {
    return sections.stream()
        .map(section ->
            section.title()
                + ": "
                + section.facts().stream()
                    .map(fact -> (fact.label() + " " + fact.text()).strip())
                    .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(". ", name + ". ", ""));
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
   * @param behind what stands behind its number, when it can be opened
   */
  public record Fact(
      String label,
      String text,
      List<Mark> marks,
      String style,
      String tip,
      Optional<Supplier<List<Section>>> behind) {

    /** Keeps the marks unchangeable. */
    public Fact {
      marks = List.copyOf(marks);
    }

    /** A line without marks. */
    public static Fact of(String label, String text) {
      return new Fact(label, text, List.of(), "plain", "", Optional.empty());
    }

    /** This line with something for the pointer that rests on it. */
    public Fact tip(String words) {
      return new Fact(label, text, marks, style, words, behind);
    }

    /** This line as one that opens what stands behind its number. */
    public Fact opens(Supplier<List<Section>> sections) {
      return new Fact(label, text, marks, style, tip, Optional.of(sections));
    }

    /** Words of a source, verbatim. */
    public static Fact words(String label, String text, List<Mark> marks) {
      return new Fact(label, text, marks, "words", "", Optional.empty());
    }

    /** What is not there. */
    public static Fact silent(String label, String text) {
      return new Fact(label, text, List.of(), "silent", "", Optional.empty());
    }
  }
}
