package org.synoptic.importer.charset;

import java.util.List;

/**
 * Bytes as text.
 *
 * @param text without a byte order mark, otherwise as it stands
 * @param charset the name of the character set it was read in
 * @param warnings where declaration and bytes disagree, or bytes were lost
 */
public record Decoded(String text, String charset, List<String> warnings) {}
