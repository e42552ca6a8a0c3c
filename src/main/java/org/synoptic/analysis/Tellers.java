package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.model.Span;
import org.synoptic.text.NameWords;

/**
 * Resolves speakers in reading order and finds the chain of tellers: an outlet that was told
 * something, or that reports what somebody said, stands between this report and the speaker.
 */
final class Tellers {

  private final Report report;
  private final Cast cast;
  private final Referents referents;

  Tellers(Report report, Cast cast) {
    this.report = report;
    this.cast = cast;
    this.referents = new Referents(report, cast);
  }

  /** The sayings with their speakers and chains. */
  List<Attribution> resolve(List<Saying> sayings) {
    List<Attribution> found = new ArrayList<>();
    for (Saying saying : sayings) {
      Optional<Entity> speaker = saying.speaker().flatMap(referents::resolve);
      Optional<String> name = speaker.map(Entity::name);
      List<String> via = new ArrayList<>();
      Optional<String> told = saying.addressee().flatMap(this::outlet);
      told.ifPresent(via::add);
      if (told.isEmpty()) {
        via.addAll(carried(found, saying, name));
      }
      found.add(new Attribution(saying, name, via));
    }
    return found;
  }

  /** The speaker of words inside other content. */
  Optional<String> name(Span speaker) {
    return referents.resolve(speaker).map(Entity::name);
  }

  /** The outlet that a phrase names: {@code the Daily Echo, a newspaper}. */
  private Optional<String> outlet(Span phrase) {
    boolean publication =
        List.of(phrase.of(report.text()).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).stream()
            .anyMatch(NameWords::isPublication);
    return cast.within(phrase).stream()
        .filter(name -> publication || name.words().stream().anyMatch(NameWords::isOutlet))
        .filter(name -> cast.named(name).filter(entity -> !entity.person()).isPresent())
        .reduce((a, b) -> outletName(b) || !outletName(a) ? b : a)
        .flatMap(cast::named)
        .map(Entity::name);
  }

  private static boolean outletName(Name name) {
    return name.words().stream().anyMatch(NameWords::isOutlet);
  }

  /**
   * What the same speaker said in this paragraph or the one before came through the same tellers.
   */
  private List<String> carried(List<Attribution> found, Saying saying, Optional<String> name) {
    int paragraph = report.paragraph(saying.cue().map(Span::start).orElse(saying.start()));
    for (int i = found.size() - 1; i >= 0 && name.isPresent(); i--) {
      Attribution earlier = found.get(i);
      int there =
          report.paragraph(
              earlier.saying().cue().map(Span::start).orElse(earlier.saying().start()));
      if (there < paragraph - 1) {
        break;
      }
      if (!earlier.name().equals(name)) {
        continue;
      }
      return earlier.via();
    }
    return List.of();
  }
}
