package org.copydesk.loader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;

/** Takes every text for one charset, web pages aside that declare another. */
public final class CharsetOverride implements EncodingDetector {

  private static final long serialVersionUID = 1;

  private final String name;

  public CharsetOverride(Charset charset) {
    this.name = charset.name();
  }

  @Override
  public Charset detect(InputStream input, Metadata metadata) throws IOException {
    Charset declared = new HtmlEncodingDetector().detect(input, metadata);
    return declared == null ? Charset.forName(name) : declared;
  }

  String decode(byte[] bytes) throws IOException {
    return new String(bytes, detect(new ByteArrayInputStream(bytes), new Metadata()));
  }
}
