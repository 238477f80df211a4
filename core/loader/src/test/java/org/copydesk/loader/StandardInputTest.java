package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.source.Listed;
import org.copydesk.api.source.Resource;
import org.junit.jupiter.api.Test;

class StandardInputTest {

  @Test
  void canBeOpenedTwiceHoweverLongItIs() throws IOException {
    byte[] bytes = "All the harbour's boats. ".repeat(400_000).getBytes(StandardCharsets.UTF_8);
    try (StandardInput source = StandardInput.of(new ByteArrayInputStream(bytes))) {
      List<Listed> listed = new ArrayList<>();
      source.list(listed::add);
      Resource resource = ((Listed.Found) listed.get(0)).resource();

      assertThat(resource.place()).hasToString("-");
      assertThat(read(resource)).isEqualTo(bytes);
      assertThat(read(resource)).isEqualTo(bytes);
    }
  }

  private static byte[] read(Resource resource) throws IOException {
    try (InputStream in = resource.open()) {
      return in.readAllBytes();
    }
  }
}
