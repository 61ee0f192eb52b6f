package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What stands above and below each page of a document that is a ZIP file: none of the plan, but
 * documents are marked there, too.
 */
final class Margins {

    private static final Pattern PART =
            Pattern.compile("word/(?:header|footer)\\d*\\.xml|styles\\.xml");
    private static final Pattern PARAGRAPH_END = Pattern.compile("</(?:w:p|text:p|text:h)>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private Margins() {}

    /** To be asked only of an archive whose parts are known to be short. */
    static String of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var text = new StringBuilder();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (PART.matcher(entry.getName()).matches()) {
                    text.append(words(zip, entry)).append('\n');
                }
            }
            return text.toString();
        }
    }

    private static String words(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return TAG.matcher(PARAGRAPH_END.matcher(xml).replaceAll("\n")).replaceAll("");
        }
    }
}
