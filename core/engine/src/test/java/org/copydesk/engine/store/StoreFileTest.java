package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;

class StoreFileTest {

  private static String told(RuntimeException cause) {
    return StoreFile.of(Path.of("out")).failed(cause).getMessage();
  }

  @Test
  void aFullDiskIsToldThoughTheStoreMeetsItInAThreadOfItsOwn() {
    MVStoreException full = new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "no space");
    MVStoreException closed = new MVStoreException(DataUtils.ERROR_CLOSED, "closed");
    closed.initCause(new ExecutionException(full));
    assertThat(told(full)).contains("Make room on the disk").doesNotContain("Delete the folder");
    assertThat(told(closed)).contains("Make room on the disk").doesNotContain("Delete the folder");
  }

  @Test
  void aFileThatCannotBeUnderstoodIsToBeDeleted() {
    assertThat(told(new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "broken")))
        .contains("Delete the folder");
  }
}
