package org.synoptic.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.reader.Desks;

/** The states in which every screen has to look well. */
enum ScreenState {
  /** Two reports and a policy. */
  PLAIN,
  /** A library without anything. */
  EMPTY,
  /** A comparison that is being made. */
  BUSY,
  /** A comparison that failed. */
  ERROR,
  /** Long names of outlets, headlines and authors. */
  LONG,
  /** In German. */
  GERMAN,
  /** In Chinese, with texts in Chinese. */
  CHINESE,
  /** The dark theme. */
  DARK,
  /** Text of twice the size. */
  LARGE;

  private static final String OUTLET =
      "The Northern Courier and Lower River Advertiser, Weekend Edition for the Harbour Towns";

  /** The language on screen. */
  Locale language() {
    return switch (this) {
      case GERMAN -> Locale.GERMAN;
      case CHINESE -> Locale.SIMPLIFIED_CHINESE;
      default -> Locale.ENGLISH;
    };
  }

  /**
   * Whether names may end in dots: those that are longer than any room, and those in large type.
   */
  boolean mayCut() {
    return this == LONG || this == LARGE;
  }

  /** A desk in this state. */
  Desk desk() {
    return switch (this) {
      case EMPTY -> new Desk(SampleWorkspace.empty(), new SameThreadWorker());
      case BUSY -> {
        Desk desk = new Desk(SampleWorkspace.full(), new IdleWorker());
        desk.open(SampleWorkspace.DOSSIER);
        yield desk;
      }
      case ERROR -> {
        SampleWorkspace library = SampleWorkspace.full();
        library.fail(new IllegalStateException("The disk is full"));
        Desk desk = new Desk(library, new SameThreadWorker());
        desk.open(SampleWorkspace.DOSSIER);
        yield desk;
      }
      case LONG -> Desks.with(named(SampleComparison.make(), OUTLET));
      case CHINESE -> Desks.with(named(SampleComparison.make(), "河港日报与下游新闻联合周末版"));
      case PLAIN, GERMAN, DARK, LARGE -> Desks.sample();
    };
  }

  private static Comparison named(Comparison one, String outlet) {
    return new Comparison(
        one.reports().stream().map(report -> named(report, outlet)).toList(),
        one.policies(),
        one.analyses(),
        one.links(),
        one.rows(),
        one.conflicts(),
        one.coverage(),
        one.reuse());
  }

  private static Document named(Document report, String outlet) {
    Metadata old = report.metadata();
    return report.with(
        new Metadata(
            (outlet + ": " + old.title() + " ").repeat(2).strip(),
            List.of("Mara Lund of " + outlet, "Jon Aas"),
            Optional.of(outlet),
            old.published(),
            old.modified(),
            old.language(),
            old.url()));
  }
}
