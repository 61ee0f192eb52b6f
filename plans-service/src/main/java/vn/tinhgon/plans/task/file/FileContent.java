package vn.tinhgon.plans.task.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that somebody sent: not empty, not too large, of a type that is taken, and what its name
 * says.
 */
public final class FileContent {

    /** A scanned decision with its annexes; the whole request may not be larger either. */
    private static final long MOST_BYTES = 20 << 20;

    private final FileName name;
    private final FileType type;
    private final byte[] bytes;

    private FileContent(FileName name, FileType type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
    }

    public static FileContent read(String sentName, Path file) {
        var name = FileName.of(sentName);
        try {
            if (Files.size(file) == 0) {
                throw new FileEmpty(name.text());
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FileTooLarge(name.text(), MOST_BYTES >> 20);
            }
            var type = Detection.of(file).orElseThrow(() -> new FileTypeRefused(name.text()));
            if (!type.mayEndWith(name.extension())) {
                throw new FileNotWhatItSays(name.text(), type.mediaType());
            }
            return new FileContent(name, type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name.text();
    }

    String mediaType() {
        return type.mediaType();
    }

    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
