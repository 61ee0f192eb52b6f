package vn.tinhgon.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir private Path path;

    @Test
    void the_first_start_is_done_only_when_noted() {
        var folder = new DataFolder(path);
        assertFalse(folder.firstStartIsDone());

        folder.noteFirstStartDone();

        assertTrue(new DataFolder(path).firstStartIsDone());
    }

    @Test
    void what_an_unfinished_start_left_can_be_emptied_while_the_folder_is_claimed()
            throws Exception {
        var folder = new DataFolder(path);
        assertTrue(folder.claim());
        assertTrue(folder.isEmpty());
        Files.createDirectories(path.resolve("kafka/topic"));
        Files.writeString(path.resolve("kafka/topic/log"), "left");

        folder.empty();

        assertTrue(folder.isEmpty());
    }
}
