package vn.tinhgon.plans.importing.reading;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.tinhgon.plans.directive.DocumentType;

/**
 * The kind of document in capital letters and what stands under it, until the preamble begins.
 *
 * @param preamble the lines from there on
 */
record DocumentTitle(Optional<DocumentType> type, Optional<String> text, List<String> preamble) {

    private static final Pattern KIND =
            Pattern.compile(
                    "(?<kind>%s)(?:[:\\s]+(?<rest>(?!SỐ \\d).*))?"
                            .formatted(DocumentType.NAMES.toUpperCase(Locale.ROOT)));
    private static final Pattern PREAMBLE =
            Pattern.compile(
                    "(?:Thực hiện|Căn cứ|Triển khai|Tiếp tục|Trên cơ sở|Để|Nhằm|Xét|Theo) .*"
                            + "|\\p{Lu}[\\p{L} ]{2,80} (?:ban hành|xây dựng) (?iu:%s)(?!\\p{L}).*"
                                    .formatted(DocumentType.NAMES));
    private static final Pattern SUBJECT = Pattern.compile("V/v\\s?:?\\s?(?<rest>.*)");
    private static final Pattern CARRIED_ON = Pattern.compile("\\p{Ll}.*");

    static DocumentTitle in(List<String> head) {
        return first(KIND, head, DocumentTitle::under)
                .or(() -> first(SUBJECT, head, DocumentTitle::about))
                .orElseGet(() -> new DocumentTitle(Optional.empty(), Optional.empty(), head));
    }

    /** Whether a line is nothing but a kind of document in capital letters. */
    static boolean begins(String line) {
        var found = KIND.matcher(line);
        return found.matches() && found.group("rest") == null;
    }

    private interface Form {
        DocumentTitle title(Matcher found, List<String> below);
    }

    private static Optional<DocumentTitle> first(Pattern pattern, List<String> head, Form form) {
        return IntStream.range(0, head.size())
                .mapToObj(
                        index -> {
                            var found = pattern.matcher(head.get(index));
                            return found.matches()
                                    ? form.title(found, head.subList(index + 1, head.size()))
                                    : null;
                        })
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The first line of the title may begin like a preamble: "Thực hiện Nghị quyết số …". */
    private static DocumentTitle under(Matcher kind, List<String> below) {
        var rest = Stream.ofNullable(kind.group("rest"));
        var lines = Stream.concat(rest, below.stream()).toList();
        var others = lines.stream().skip(1).takeWhile(not(PREAMBLE.asMatchPredicate())).toList();
        return new DocumentTitle(
                DocumentType.titled(kind.group("kind")),
                joined(Stream.concat(lines.stream().limit(1), others.stream())),
                lines.stream().skip(1L + others.size()).toList());
    }

    /** An official letter has no title but a subject. */
    private static DocumentTitle about(Matcher subject, List<String> below) {
        var others = below.stream().takeWhile(CARRIED_ON.asMatchPredicate()).toList();
        return new DocumentTitle(
                Optional.empty(),
                joined(Stream.concat(Stream.of(subject.group("rest")), others.stream())),
                below.subList(others.size(), below.size()));
    }

    private static Optional<String> joined(Stream<String> lines) {
        return Optional.of(String.join(" ", lines.toList()).strip()).filter(not(String::isEmpty));
    }
}
