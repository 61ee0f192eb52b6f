package vn.tinhgon.parts.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process wrote, for the moment when it fails. */
public record LogFile(Path path) {

    public String tail(int lines) {
        try {
            var all = new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + path + ": " + e.getMessage() + ")";
        }
    }
}
