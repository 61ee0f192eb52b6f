package vn.tinhgon.plans.importing.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a programme in the place of Tesseract that tells how it was called. */
class OcrTest {

    @TempDir Path folder;
    private Path scan;

    @BeforeEach
    void scan() throws IOException {
        scan = folder.resolve("scan.pdf");
        try (var document = new PDDocument()) {
            var picture = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
            for (var photograph : new boolean[] {true, false}) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            photograph
                                    ? JPEGFactory.createFromImage(document, picture)
                                    : LosslessFactory.createFromImage(document, picture),
                            0,
                            0);
                }
            }
            document.save(scan.toFile());
        }
    }

    @Test
    void each_page_is_read_in_vietnamese() throws IOException {
        var reader = programme("test -s \"$1\" && echo \"Kế hoạch ${1##*.} $2 $3 $4\"");

        assertThat(ocr(reader, 20).textOf(scan).orElseThrow().split("\f"))
                .extracting(String::strip)
                .containsExactly("Kế hoạch jpg stdout -l vie", "Kế hoạch png stdout -l vie");
    }

    @Test
    void what_cannot_be_read_stays_a_scan() throws IOException {
        assertThat(ocr(programme("exit 1"), 20).textOf(scan)).isEmpty();
        assertThat(ocr(programme("exec sleep 60"), 1).textOf(scan)).isEmpty();
        assertThat(ocr(folder.resolve("nowhere").toString(), 20).textOf(scan)).isEmpty();
    }

    @Test
    void nothing_is_read_where_nothing_is_configured() {
        assertThat(ocr(null, 20).textOf(scan)).isEmpty();
    }

    private String programme(String script) throws IOException {
        var file = Files.writeString(folder.resolve("reader"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }

    private static Ocr ocr(String command, int seconds) {
        return new Ocr(
                new OcrConfig() {
                    @Override
                    public Optional<String> command() {
                        return Optional.ofNullable(command);
                    }

                    @Override
                    public String language() {
                        return "vie";
                    }

                    @Override
                    public int seconds() {
                        return seconds;
                    }
                });
    }
}
