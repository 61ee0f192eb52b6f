package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.plans.importing.patience.Patience;
import vn.tinhgon.plans.importing.patience.TooMuch;

/** Reads scanned pages with the Tesseract of the machine, where one is configured. */
@ApplicationScoped
public class Ocr {

    private final OcrConfig config;

    Ocr(OcrConfig config) {
        this.config = config;
    }

    /**
     * Empty where no Tesseract is configured, or where it does not come to an end with the pages.
     */
    public Optional<String> textOf(Path pdf) {
        return config.command().flatMap(command -> textOf(command, pdf));
    }

    private Optional<String> textOf(String command, Path pdf) {
        try {
            var text = Patience.within(config.seconds(), () -> read(command, pdf));
            return Optional.of(text).filter(read -> !read.isBlank());
        } catch (TooMuch | ExecutionException unread) {
            return Optional.empty();
        }
    }

    private String read(String command, Path pdf) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("scan");
        try {
            var text = new StringBuilder();
            for (var page : new ScannedPages(folder).of(pdf)) {
                text.append(text.isEmpty() ? "" : "\f").append(words(command, folder, page));
            }
            return text.toString();
        } finally {
            delete(folder);
        }
    }

    private String words(String command, Path folder, List<Path> pictures)
            throws IOException, InterruptedException {
        var text = new StringBuilder();
        for (var picture : pictures) {
            var words = folder.resolve("words.txt");
            var process =
                    new ProcessBuilder(
                                    command, picture.toString(), "stdout", "-l", config.language())
                            .redirectOutput(words.toFile())
                            .redirectError(Redirect.DISCARD)
                            .start();
            try {
                if (!process.waitFor(Patience.left()) || process.exitValue() != 0) {
                    throw new IOException("Tesseract has not read " + picture.getFileName());
                }
            } finally {
                process.destroyForcibly();
            }
            text.append(Files.readString(words, StandardCharsets.UTF_8).replace('\f', '\n'));
        }
        return text.toString();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            files.forEach(
                    file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        Files.delete(folder);
    }
}
