package org.synoptic.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.app.Read;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.CodePoints;
import org.synoptic.model.Cue;
import org.synoptic.model.Link;
import org.synoptic.model.Quotation;
import org.synoptic.model.Span;
import org.synoptic.model.Speaker;

/**
 * Sentences, quotations and claims of one report as the contract spells them, positions in code
 * points.
 */
final class AnalysisJson {

  private static final List<String> UNREAD = List.of("quotations", "names", "speakers");

  private final CodePoints points;
  private final Map<String, List<Link>> links;
  private final Map<String, String> policies;

  /**
   * For one report.
   *
   * @param links the links of each claim by the claim's id
   * @param policies what to call each policy, by document id
   */
  AnalysisJson(String text, Map<String, List<Link>> links, Map<String, String> policies) {
    this.points = new CodePoints(text);
    this.links = links;
    this.policies = policies;
  }

  /**
   * The answer of {@code analyze}. In a report that is in another language than English {@code
   * unsupported} names what is not looked for.
   */
  JsonObject analyze(Read.Done done, Analysis analysis, Optional<String> language) {
    JsonObject object = DocumentJson.source(done);
    object.addProperty("text", done.document().text());
    object.add("language", Json.text(language));
    object.add(
        "unsupported",
        Json.texts(language.filter(one -> !one.equals("en")).isPresent() ? UNREAD : List.of()));
    object.add("sentences", Json.list(analysis.sentences(), sentence -> span(sentence.span())));
    object.add("quotations", Json.list(analysis.quotations(), this::quotation));
    object.add("claims", Json.list(analysis.claims(), this::claim));
    return object;
  }

  /** A span in code points. */
  JsonObject span(Span span) {
    return Json.span(points.of(span));
  }

  private JsonObject quotation(Quotation quotation) {
    JsonObject object = span(quotation.span());
    object.addProperty("kind", Json.word(quotation.kind()));
    object.add(
        "speaker", quotation.speaker().<JsonElement>map(this::speaker).orElse(JsonNull.INSTANCE));
    object.add("cue", quotation.cue().<JsonElement>map(this::cue).orElse(JsonNull.INSTANCE));
    return object;
  }

  private JsonObject speaker(Speaker speaker) {
    JsonObject object = span(speaker.span());
    object.addProperty("text", speaker.text());
    object.add("name", Json.text(speaker.name()));
    return object;
  }

  private JsonObject cue(Cue cue) {
    JsonObject object = span(cue.span());
    object.addProperty("text", cue.text());
    return object;
  }

  /** A claim with its links. */
  JsonObject claim(Claim claim) {
    JsonObject object = new JsonObject();
    object.addProperty("id", claim.id());
    span(claim.span()).entrySet().forEach(entry -> object.add(entry.getKey(), entry.getValue()));
    object.addProperty("text", claim.text());
    object.addProperty("level", Json.word(claim.level()));
    object.add("speaker", Json.text(claim.speaker()));
    object.add("via", Json.texts(claim.via()));
    object.addProperty("negated", claim.negated());
    object.addProperty("modality", Json.word(claim.particulars().modality()));
    object.add("times", Json.list(claim.particulars().times(), this::span));
    object.add("quantities", Json.list(claim.particulars().quantities(), this::span));
    object.addProperty("rule", claim.reason().rule());
    object.add("links", Json.list(links.getOrDefault(claim.id(), List.of()), this::link));
    return object;
  }

  private JsonObject link(Link link) {
    JsonObject object = new JsonObject();
    object.addProperty("policy", policies.getOrDefault(link.policy(), link.policy()));
    object.addProperty("clause", link.clause());
    object.add("score", Json.score(link.reason().score()));
    object.addProperty("kind", Json.word(link.kind()));
    object.add("why", Json.texts(link.reason().words()));
    return object;
  }
}
