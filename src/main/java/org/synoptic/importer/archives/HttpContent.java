package org.synoptic.importer.archives;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.synoptic.importer.kit.ContentEncoding;

/** The content of an HTTP answer as a browser would have it. */
final class HttpContent {

  private HttpContent() {}

  /**
   * The content, transfer and content codings undone; at most one byte more than a file may have.
   * Crawlers often keep the content without its coding but the header with it; then it is taken as
   * it stands.
   *
   * @throws BombException when far more comes out than can be text
   * @throws IOException when the record is damaged
   */
  static byte[] of(HttpResponse http) throws IOException {
    byte[] sent = http.body().stream().readNBytes(Limits.LARGEST + 1);
    String coding = String.join(",", http.headers().all("Content-Encoding"));
    if (coding.isBlank() || sent.length > Limits.LARGEST) {
      return sent;
    }
    try (InputStream content =
        new Unpacked(ContentEncoding.undo(coding, new ByteArrayInputStream(sent)), sent.length)) {
      return content.readNBytes(Limits.LARGEST + 1);
    } catch (BombException bomb) {
      throw bomb;
    } catch (IOException notCoded) {
      return sent;
    }
  }
}
