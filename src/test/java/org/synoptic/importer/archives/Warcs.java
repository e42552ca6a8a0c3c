package org.synoptic.importer.archives;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Records of web archives, byte by byte. */
final class Warcs {

  private Warcs() {}

  static byte[] record(String type, String target, String contentType, byte[] block) {
    return record(type, target, contentType, block, block.length);
  }

  /** A record that says it has so many bytes. */
  static byte[] record(String type, String target, String contentType, byte[] block, long length) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + target
            + "\r\nWARC-Date: 2020-09-08T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return join(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] answer(String target, String status, String headers, byte[] body) {
    byte[] head = ("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(ISO_8859_1);
    return record("response", target, "application/http;msgtype=response", join(head, body));
  }

  static byte[] page(String target, String words) {
    return answer(
        target,
        "200 OK",
        "Content-Type: text/html; charset=UTF-8\r\n",
        ("<p>" + words + "</p>").getBytes(UTF_8));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return packed.toByteArray();
  }
}
