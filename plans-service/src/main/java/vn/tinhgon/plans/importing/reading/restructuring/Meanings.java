package vn.tinhgon.plans.importing.reading.restructuring;

import static vn.tinhgon.plans.importing.reading.restructuring.Rules.FUNCTIONS;
import static vn.tinhgon.plans.importing.reading.restructuring.Rules.HOLDS;
import static vn.tinhgon.plans.importing.reading.restructuring.Rules.POST;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.tinhgon.plans.importing.reading.agencies.BodyWord;
import vn.tinhgon.plans.importing.reading.restructuring.Rule.Change;

/** What the forms of words mean: who gives, who receives, what moves. */
final class Meanings {

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?iu)(?:"
                            + FUNCTIONS
                            + ")(?:, tổ chức bộ máy)? của\\s+(?<name>.+?)(?=,? (?:và )?(?:tiếp nhận )?"
                            + FUNCTIONS
                            + "|$)");

    private static final Pattern PART_OF =
            Pattern.compile(
                    "(?iu)(?:về\\s+(?<what>.+?)\\s+)?từ\\s+(?<name>.+?)(?=,? (?:và )?(?:tiếp nhận )?"
                            + FUNCTIONS
                            + "|$)");

    private static final Pattern JOINING =
            Pattern.compile(
                    "(?iu)^(?:việc )?(?:hợp nhất|sáp nhập|sát nhập|nhập|sắp xếp|tổ chức lại|chuyển đổi|chuyển|kiện toàn|nâng cấp)(?:,? (?:và )?(?:tổ chức lại|hợp nhất|sáp nhập|nguyên trạng))*\\s+");

    private static final Pattern TAKING_OVER =
            Pattern.compile("(?iu),?\\s(?:và )?(?:đồng thời )?(?:tiếp nhận|" + FUNCTIONS + ")");

    private static final int LONGEST_NAME = 90;

    private Meanings() {}

    static Optional<Change> change(StatedKind kind, List<String> inputs, List<String> outputs) {
        return Stream.concat(inputs.stream(), outputs.stream()).anyMatch(BodyWord::begins)
                ? Optional.of(Change.of(kind, inputs, outputs))
                : Optional.empty();
    }

    static Optional<Change> endedPilot(MatchResult found) {
        var posts = found.group("name").split("(?iu)\\s+" + HOLDS + "\\s+(?=" + POST + ")", 2);
        return Optional.of(
                posts.length == 2
                        ? Change.ofPosts(
                                StatedKind.END_PILOT,
                                List.of(Names.one(posts[0]), Names.one(posts[1])))
                        : Change.of(
                                StatedKind.END_PILOT,
                                Names.single(found.group("name")),
                                List.of()));
    }

    static Optional<Change> merged(MatchResult found) {
        var kind =
                found.group("verb").equalsIgnoreCase("hợp nhất")
                        ? StatedKind.CONSOLIDATE
                        : StatedKind.ABSORB;
        var outputs =
                found.namedGroups().containsKey("out")
                        ? Names.single(found.group("out"))
                        : List.<String>of();
        return change(kind, Names.list(found.group("in")), outputs);
    }

    /** "Sáp nhập A vào B, lấy tên là C": both go on in what is called so. */
    static Optional<Change> mergedUnderNewName(MatchResult found) {
        var inputs = new ArrayList<>(Names.list(found.group("in")));
        inputs.addAll(Names.list(found.group("into")));
        return change(StatedKind.ABSORB, inputs, Names.single(found.group("out")));
    }

    /**
     * What a new body takes over whole ends; what it takes over a part of goes on, unless nothing
     * else is named.
     */
    static Optional<Change> establishedOn(MatchResult found) {
        var basis = found.group("basis");
        var inputs = new ArrayList<String>();
        var functions = new ArrayList<String>();
        var joined = JOINING.matcher(basis);
        if (joined.find()) {
            inputs.addAll(Names.list(basis.substring(joined.end())));
        } else if (BodyWord.begins(basis)) {
            inputs.addAll(Names.list(TAKING_OVER.split(basis, 2)[0]));
        } else {
            WHOLE.matcher(basis)
                    .results()
                    .forEach(whole -> inputs.addAll(Names.list(whole.group("name"))));
            var parts = PART_OF.matcher(basis).results().toList();
            parts.stream()
                    .map(part -> part.group("what"))
                    .filter(what -> what != null)
                    .forEach(functions::add);
            if (inputs.isEmpty()) {
                parts.forEach(part -> inputs.addAll(Names.list(part.group("name"))));
            }
        }
        return change(StatedKind.ESTABLISH, inputs, Names.single(found.group("out")))
                .map(change -> change.with(functions));
    }

    static Optional<Change> transferred(MatchResult found) {
        var what = Names.one(found.group("what"));
        return Optional.of(
                Change.of(
                                StatedKind.TRANSFER_FUNCTION,
                                Names.single(found.group("in")),
                                Names.single(found.group("out")))
                        .with(what.isEmpty() ? List.of() : List.of(what)));
    }

    static Optional<Change> received(MatchResult found) {
        return Optional.of(
                Change.of(StatedKind.TRANSFER_FUNCTION, Names.single(found.group("in")), List.of())
                        .with(Names.single(found.group("what"))));
    }

    static Optional<Change> reparented(MatchResult found) {
        var moved = Names.list(found.group("in"));
        return moved.stream().allMatch(BodyWord::begins)
                        && BodyWord.begins(Names.one(found.group("out")))
                ? Optional.of(
                        Change.of(StatedKind.REPARENT, moved, Names.single(found.group("out"))))
                : Optional.empty();
    }

    static Optional<Change> ended(StatedKind kind, MatchResult found) {
        return change(kind, Names.list(found.group("in")), List.of());
    }

    static Optional<Change> concurrent(MatchResult found) {
        return Optional.of(
                Change.ofPosts(
                        StatedKind.CONCURRENT_POST,
                        List.of(Names.one(found.group("a")), Names.one(found.group("b")))));
    }

    static Optional<Change> reorganised(MatchResult found) {
        var inputs = Names.list(found.group("in"));
        if (!inputs.stream()
                .allMatch(name -> BodyWord.begins(name) && name.length() < LONGEST_NAME)) {
            return Optional.empty();
        }
        return change(
                StatedKind.REORGANIZE,
                inputs,
                found.group("out") == null ? inputs : Names.single(found.group("out")));
    }

    static Optional<Change> established(MatchResult found) {
        var names = Names.list(found.group("out"));
        return names.stream().allMatch(n -> BodyWord.begins(n) || n.startsWith("bộ phận"))
                ? Optional.of(Change.of(StatedKind.ESTABLISH, List.of(), names))
                : Optional.empty();
    }
}
