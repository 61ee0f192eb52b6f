package vn.tinhgon.agencies.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import vn.tinhgon.platform.sheet.CsvGuard;

/** CSV in UTF-8 as Excel writes it: with or without a byte order mark, cut by ; or , or tabs. */
final class CsvReading {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADING = 16 << 10;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private CsvReading() {}

    static void read(Path file, Consumer<SheetRow> rows) throws IOException {
        var good = 0;
        // A decoder of its own refuses what is not UTF-8, where a Reader would put a question mark.
        var utf8 = StandardCharsets.UTF_8.newDecoder();
        try (var text =
                        new BufferedReader(
                                new InputStreamReader(Files.newInputStream(file), utf8));
                var csv = csv(text)) {
            for (var line : csv) {
                var row = row(line);
                rows.accept(row);
                good = row.number();
            }
        } catch (CharacterCodingException notText) {
            throw new SheetBroken("sheet-not-utf8", good);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new SheetBroken("sheet-not-utf8", good)
                    : e;
        } catch (CsvParseException broken) {
            throw new SheetBroken("csv-broken", good);
        }
    }

    private static CsvReader<CsvRecord> csv(BufferedReader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** The one that cuts the headings into the most columns; the text is left where it begins. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADING);
        var heading = new StringBuilder();
        for (int c = text.read(); c > 0 && c != '\n' && heading.length() < LONGEST_HEADING - 1; ) {
            heading.append((char) c);
            c = text.read();
        }
        text.reset();
        if (!heading.isEmpty() && heading.charAt(0) == BYTE_ORDER_MARK) {
            text.skip(1);
        }
        return SEPARATORS.stream()
                .max((a, b) -> Long.compare(count(heading, a), count(heading, b)))
                .orElseThrow();
    }

    private static long count(CharSequence text, char separator) {
        return text.chars().filter(c -> c == separator).count();
    }

    private static SheetRow row(CsvRecord line) {
        return new SheetRow(
                Math.toIntExact(line.getStartingLineNumber()),
                line.getFields().stream().map(CsvGuard::lifted).toList(),
                false);
    }
}
