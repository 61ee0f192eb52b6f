package vn.tinhgon.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import vn.tinhgon.parts.process.FileTree;

/** Where a run keeps everything, used by one run at a time. */
final class DataFolder {

    private static final String LOCK = "lock";
    private static final String FIRST_START_DONE = "first-start-done";

    private final Path path;

    DataFolder(Path path) {
        this.path = path;
    }

    /** Holds until this JVM ends. */
    boolean claim() {
        try {
            Files.createDirectories(path);
            var channel =
                    FileChannel.open(
                            path.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return channel.tryLock() != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean firstStartIsDone() {
        return Files.exists(path.resolve(FIRST_START_DONE));
    }

    void noteFirstStartDone() {
        try {
            Files.createFile(path.resolve(FIRST_START_DONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return contents().isEmpty();
    }

    void empty() {
        contents().forEach(file -> new FileTree(file).delete());
    }

    private List<Path> contents() {
        try (var files = Files.list(path)) {
            return files.filter(file -> !file.endsWith(LOCK)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
