package org.synoptic.importer.kit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells web pages, XML and plain text apart by what stands in them, not by the file's name. */
public final class MediaTypes {

  /** HTML. */
  public static final String HTML = "text/html";

  /** XML. */
  public static final String XML = "application/xml";

  /** PLAIN. */
  public static final String PLAIN = "text/plain";

  private static final int LOOKED_AT = 4096;
  private static final Pattern PAGE =
      Pattern.compile(
          "^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|section|p|h[1-6]|script|link)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:html|head|body|div|p|article|span|a|br|h[1-6])\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TREE =
      Pattern.compile(
          "^\\s*(?:<\\?xml|<!DOCTYPE(?!\\s+html)|<!--|<[A-Za-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern POLICY_ROOT =
      Pattern.compile(
          "<(?:\\w+:)?(?:akomaNtoso|lawDoc|pLaw|uslm|uscDoc|statutesAtLarge)\\b"
              + "|<[^<>]+xmlns(?::\\w+)?=[\"']https?://[^\"'<>]+/(?:uslm|akn)\\b");

  private MediaTypes() {}

  /** The media type of a text. */
  public static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    if (head.indexOf('<') < 0) {
      return PLAIN;
    }
    if (PAGE.matcher(head).find()) {
      return HTML;
    }
    if (head.stripLeading().startsWith("<?xml") || policy(text)) {
      return head.contains("<html") || head.contains("<HTML") ? HTML : XML;
    }
    if (TREE.matcher(head).find() && TAGS.matcher(head).find()) {
      return HTML;
    }
    if (TREE.matcher(head).find() && text.stripTrailing().endsWith(">")) {
      return XML;
    }
    return TAGS.matcher(head).results().limit(10).count() >= 10 ? HTML : PLAIN;
  }

  /** Whether the text is XML of a kind that only policies have. */
  public static boolean policy(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return head.stripLeading().startsWith("<") && POLICY_ROOT.matcher(head).find();
  }

  /** Whether the bytes look like markup, in which declarations of a character set count. */
  public static boolean markup(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return !of(head).equals(PLAIN);
  }
}
