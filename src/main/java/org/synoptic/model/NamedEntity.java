package org.synoptic.model;

import java.util.List;

/**
 * A person or body under the forms of one report.
 *
 * @param name the fullest form ({@code Wang Yi})
 * @param mentions every place that names it, in order, pronouns left out
 * @param person whether it is taken for a person
 */
public record NamedEntity(String name, List<Mention> mentions, boolean person) {

  /** Keeps the mentions unchangeable. */
  public NamedEntity {
    mentions = List.copyOf(mentions);
  }

  /**
   * One place that names it.
   *
   * @param span the words, title included
   * @param text the words as they stand ({@code Minister Yi})
   * @param title the title or office in those words ({@code Minister}); empty when there is none
   * @param form the name in those words ({@code Yi})
   */
  public record Mention(Span span, String text, String title, String form) {}
}
