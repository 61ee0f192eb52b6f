package vn.tinhgon.plans.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.platform.consuming.EventJson;

/**
 * What a careful reader extracts from a document, as far as it is about deadlines: the project's
 * own samples, which have every idiom, and the real plans where these lie beside the project.
 */
record Truth(Path source, Header document, List<Item> tasks) {

    private static final Path REAL = Path.of("../../shared/plans/truth");

    /** What there is to know of the document itself; what it does not say is null. */
    record Header(
            String number,
            String numberAsWritten,
            LocalDate date,
            List<Cited> basis,
            List<Cited> references) {}

    /** Another document. */
    record Cited(LocalDate date) {}

    /** An item of the document. */
    record Item(String ref, String level, String title, StatedDeadline deadline) {

        /** A bullet belongs to its item, unless it has a deadline of its own. */
        private boolean isToBeDone() {
            return level.equals("TASK") || level.equals("SUBTASK") && deadline.isStated();
        }
    }

    static Stream<Truth> ownSamples() {
        try {
            return in(Path.of(Truth.class.getResource("").toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Truth> atHand() {
        return Stream.concat(ownSamples(), Files.isDirectory(REAL) ? in(REAL) : Stream.of());
    }

    private static Stream<Truth> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(Truth::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Truth of(Path file) {
        try {
            var read = EventJson.MAPPER.readValue(file.toFile(), Truth.class);
            return new Truth(file, read.document, read.tasks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document under another number, if it has one, so that it may come more than once. */
    String textWith(String number) {
        var name = source.getFileName().toString().replace(".json", ".txt");
        var beside = source.resolveSibling(name);
        try {
            var text =
                    Files.readString(
                            Files.exists(beside) ? beside : source.resolveSibling("../" + name));
            var written =
                    Optional.ofNullable(document.numberAsWritten)
                            .or(() -> Optional.ofNullable(document.number));
            return written.map(old -> text.replace(old, number)).orElse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sign of the document, such as KH/TU. */
    String sign() {
        return document.number == null ? "KH/TU" : document.number.replaceFirst("^\\d+\\W", "");
    }

    /** Where the copy at hand bears no date, the day after the last document that it cites. */
    LocalDate date() {
        return Objects.requireNonNullElseGet(
                document.date,
                () ->
                        Stream.of(document.basis, document.references)
                                .flatMap(List::stream)
                                .map(Cited::date)
                                .filter(Objects::nonNull)
                                .max(LocalDate::compareTo)
                                .orElseThrow()
                                .plusDays(1));
    }

    List<Item> toBeDone() {
        return tasks.stream().filter(Item::isToBeDone).toList();
    }

    /** Those due three months after something has happened. */
    Stream<Item> waitingThreeMonths() {
        return toBeDone().stream().filter(item -> item.deadline.waitsThreeMonths());
    }

    @Override
    public String toString() {
        return source.getFileName().toString();
    }
}
