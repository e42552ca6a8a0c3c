package org.synoptic.model;

import java.util.List;

/**
 * What a claim says beside its proposition.
 *
 * @param modality how it puts what it says
 * @param times the words for a time, in order: {@code last Tuesday, in 2021}
 * @param quantities the words for a number, with its unit if that is a share, money or a power of
 *     ten, in order: {@code 12 percent}, {@code $3.5 million}
 */
public record Particulars(Modality modality, List<Span> times, List<Span> quantities) {

  /** Nothing but that it is so. */
  public static final Particulars NONE = new Particulars(Modality.STATES, List.of(), List.of());

  /** Keeps the lists unchangeable. */
  public Particulars {
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
  }
}
