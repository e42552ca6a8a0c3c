package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.model.Level;
import org.synoptic.model.LinkKind;
import org.synoptic.model.NamedEntity;
import org.synoptic.model.Placed;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.ChoiceSheet;
import org.synoptic.ui.kit.ChoiceSheet.Choice;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.reader.ComparisonIndex.ClaimAt;

/** What a person can decide about one claim. The machine's proposal stays beside it. */
public final class ClaimActions {

  private final Desk desk;
  private final Supplier<Optional<ComparisonIndex>> index;
  private final Supplier<Optional<ClaimAt>> claim;
  private final Consumer<String> said;

  /**
   * Actions on the claim in which the reader stands.
   *
   * @param index the comparison, when it is there
   * @param claim that claim
   * @param said is told what was done
   */
  public ClaimActions(
      Desk desk,
      Supplier<Optional<ComparisonIndex>> index,
      Supplier<Optional<ClaimAt>> claim,
      Consumer<String> said) {
    this.desk = desk;
    this.index = index;
    this.claim = claim;
    this.said = said;
  }

  /** All of them with their keys. */
  public List<Action> all() {
    return List.of(
        Action.of(
            "action.claim.accept", Feather.CHECK, "Shift+Enter", () -> judge(Acceptance.ACCEPTED)),
        Action.of(
            "action.claim.reject", Feather.X, "Shift+Delete", () -> judge(Acceptance.REJECTED)),
        Action.of("action.claim.span", Feather.EDIT_3, "E", this::span),
        Action.of("action.claim.level", Feather.LAYERS, "V", this::level),
        Action.of("action.claim.speaker", Feather.USER, "P", this::speaker),
        Action.of("action.claim.clause", Feather.LINK, "G", () -> clause("")),
        Action.of("action.claim.kind", Feather.LINK_2, "F", this::kind),
        Action.of("action.claim.unlink", Feather.SLASH, "Shift+G", this::unlink));
  }

  private void judge(Acceptance acceptance) {
    on((all, at) ->
        decide(
            at,
            Aspect.ACCEPTANCE,
            acceptance.value(),
            Words.get("acceptance." + acceptance.value())));
  }

  private void span() {
    on((all, at) ->
        SpanSheet.open(
            desk,
            all.report(at.report()),
            at.claim().span(),
            place -> {
              if (!place.span().equals(at.claim().span())) {
                decide(
                    at,
                    Aspect.SPAN,
                    same(all, at, place) ? "" : place.value(),
                    "“" + place.words() + "”");
              }
            }));
  }

  /** Back where the machine had it: the correction is taken back. */
  private static boolean same(ComparisonIndex all, ClaimAt at, Placed place) {
    return all.asFound(at.claim()).span().equals(place.span());
  }

  /** The next level: asserts, attributes, quotes, and round. */
  private void level() {
    on((all, at) -> {
      Level next =
          switch (at.claim().level()) {
            case ASSERTS -> Level.ATTRIBUTES;
            case ATTRIBUTES -> Level.QUOTES;
            case QUOTES -> Level.ASSERTS;
          };
      decide(at, Aspect.LEVEL, Names.of(next), Said.levelName(next));
    });
  }

  private void speaker() {
    on((all, at) ->
        ChoiceSheet.ask(
            desk,
            new ChoiceSheet.Question(
                Words.get("claim.speaker"),
                Words.get("claim.speaker.hint"),
                speakers(all, at),
                "",
                true),
            name -> decide(at, Aspect.SPEAKER, name, History.speaker(name))));
  }

  private static List<Choice> speakers(ComparisonIndex all, ClaimAt at) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.analysis(at.report()).names().stream().map(NamedEntity::name).forEach(names::add);
    all.analysis(at.report()).claims().stream()
        .flatMap(one -> Stream.concat(one.speaker().stream(), one.via().stream()))
        .forEach(names::add);
    List<Choice> choices = new ArrayList<>();
    names.forEach(name -> choices.add(new Choice(name, name)));
    choices.add(new Choice(Decisions.OUTLET, Words.get("said.outlet")));
    return choices;
  }

  /**
   * Lets the reader pick a clause.
   *
   * @param typed what of its number was typed
   */
  public void clause(String typed) {
    on((all, at) ->
        ChoiceSheet.ask(
            desk,
            new ChoiceSheet.Question(
                Words.get("claim.clause"),
                Words.get("claim.clause.hint"),
                clauses(all),
                typed,
                false),
            address -> link(address)));
  }

  private static List<Choice> clauses(ComparisonIndex all) {
    return all.clauses().stream().map(one -> new Choice(one, all.longName(one))).toList();
  }

  /** Links the claim to a clause by its address. */
  public void link(String address) {
    on((all, at) -> decide(at, Aspect.LINK, address, all.longName(address)));
  }

  private void kind() {
    on((all, at) ->
        ChoiceSheet.ask(
            desk,
            new ChoiceSheet.Question(
                Words.get("claim.kind"),
                Words.get("claim.kind.hint"),
                Stream.of(LinkKind.values())
                    .map(one -> new Choice(Names.of(one), Signs.kind(one)))
                    .toList(),
                "",
                false),
            kind -> decide(at, Aspect.KIND, kind, kind.toLowerCase(Locale.ROOT))));
  }

  private void unlink() {
    on((all, at) -> {
      desk.judge(at.claim().id(), Aspect.KIND, "", "");
      decide(at, Aspect.LINK, "", Words.get("claim.unlinked"));
    });
  }

  private void decide(ClaimAt at, Aspect aspect, String value, String words) {
    desk.judge(at.claim().id(), aspect, value, "");
    said.accept(Words.get("claim.decided", Signs.letter(at.report()), words));
  }

  private interface Deciding {
    void about(ComparisonIndex all, ClaimAt at);
  }

  private void on(Deciding deciding) {
    Optional<ComparisonIndex> all = index.get();
    Optional<ClaimAt> at = claim.get();
    if (all.isPresent() && at.isPresent()) {
      deciding.about(all.get(), at.get());
    } else {
      said.accept(Words.get("claim.none"));
    }
  }
}
