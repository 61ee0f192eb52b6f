package vn.tinhgon.agencies.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.NameKey;

/** What the abbreviations of the field stand for ({@code abbreviations.csv}). */
@ApplicationScoped
class Abbreviations {

    private final Map<String, List<String>> meanings = read();

    /** The phrases that a word abbreviates, the most frequent first. */
    List<String> meanings(String word) {
        return meanings.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> read() {
        try (var file = Abbreviations.class.getResourceAsStream("abbreviations.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ; "))
                    .collect(
                            groupingBy(
                                    row -> row[0], mapping(row -> NameKey.of(row[1]), toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
