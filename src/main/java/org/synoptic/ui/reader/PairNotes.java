package org.synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Pair;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex.ClaimAt;

/**
 * Notes and tags on two claims together: the first press of the key picks a claim, the second, on
 * another claim, asks what is to be said of both.
 */
public final class PairNotes {

  private final Desk desk;
  private final Supplier<Optional<ComparisonIndex>> index;
  private final Supplier<Optional<ClaimAt>> claim;
  private final Consumer<String> said;
  private Optional<String> picked = Optional.empty();

  private PairNotes(
      Desk desk,
      Supplier<Optional<ComparisonIndex>> index,
      Supplier<Optional<ClaimAt>> claim,
      Consumer<String> said) {
    this.desk = desk;
    this.index = index;
    this.claim = claim;
    this.said = said;
  }

  /**
   * A key for notes and one for tags.
   *
   * @param index the comparison, when it is there
   * @param claim the claim in which the reader stands
   * @param said is told what was done
   */
  public static List<Action> actions(
      Desk desk,
      Supplier<Optional<ComparisonIndex>> index,
      Supplier<Optional<ClaimAt>> claim,
      Consumer<String> said) {
    PairNotes notes = new PairNotes(desk, index, claim, said);
    return List.of(
        Action.of("action.note.pair", Feather.LINK, "Shift+M", () -> notes.press(Aspect.NOTE)),
        Action.of("action.tag.pair", Feather.LINK, "Shift+T", () -> notes.press(Aspect.TAG)));
  }

  private void press(Aspect aspect) {
    Optional<ClaimAt> here = claim.get();
    Optional<ClaimAt> first = picked.flatMap(id -> index.get().flatMap(all -> all.claim(id)));
    if (here.isEmpty()) {
      said.accept(Words.get("claim.none"));
    } else if (first.isEmpty()) {
      picked = Optional.of(here.get().claim().id());
      said.accept(Words.get("pair.picked", name(here.get())));
    } else if (first.get().claim().id().equals(here.get().claim().id())) {
      picked = Optional.empty();
      said.accept(Words.get("pair.dropped"));
    } else {
      picked = Optional.empty();
      String subject = Pair.of(first.get().claim().id(), here.get().claim().id()).subject();
      String both = Words.get("about.pair", name(first.get()), name(here.get()));
      new Notes(desk, () -> Optional.of(new Notes.Topic(subject, both))).ask(aspect);
    }
  }

  private String name(ClaimAt at) {
    return About.of(index.get(), at.claim().id()).name();
  }
}
