package vn.tinhgon.plans.importing.reading.restructuring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.Bodies;
import vn.tinhgon.plans.importing.reading.restructuring.Rule.Change;
import vn.tinhgon.plans.importing.reading.wording.Openings;

/** Finds the changes that the text of a task states. */
public final class RestructuringReader {

    private static final int LONGEST = 1_500;
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[.;])\\s+|\\n");

    private static final Pattern MERGING =
            Pattern.compile("(?iu)(?<!\\p{L})(?:hợp nhất|sáp nhập)(?!\\p{L})");

    private record Found(int at, String quote, Change change) {}

    /**
     * @param from when the task says its work begins, null where it does not
     */
    public List<ReadRestructuring> read(String ref, String text, LocalDate from) {
        var found =
                clauses(text).stream()
                        .filter(clause -> clause.length() < LONGEST)
                        .map(Listed::spelledOut)
                        .flatMap(clause -> changes(clause).stream())
                        .toList();
        return received(found).stream().map(each -> restructuring(ref, each, from)).toList();
    }

    /** "Hợp nhất A và B; C và D": the verb is said once for all. */
    private static List<String> clauses(String text) {
        var clauses = new ArrayList<String>();
        var verb = "";
        for (var clause : CLAUSE_END.split(text)) {
            var begun = MERGING.matcher(clause);
            var goesOn = !verb.isEmpty() && !begun.find() && isPair(clause);
            clauses.add(goesOn ? verb + " " + clause : clause);
            verb = begun.reset().find() ? begun.group() : goesOn ? verb : "";
        }
        return clauses;
    }

    private static boolean isPair(String clause) {
        return Bodies.at(clause)
                .filter(bodies -> bodies.rest().isBlank() && bodies.names().size() > 1)
                .isPresent();
    }

    /** What one rule has read, no other reads again. */
    private static List<Found> changes(String clause) {
        var comparable = Openings.comparable(clause);
        var left = new StringBuilder(clause);
        var found = new ArrayList<Found>();
        for (var rule : Rules.ALL) {
            if (!rule.mayBeIn(comparable)) {
                continue;
            }
            for (var match : rule.form().matcher(left.toString()).results().toList()) {
                rule.meaning()
                        .of(match)
                        .ifPresent(
                                change -> {
                                    found.add(new Found(match.start(), match.group(), change));
                                    left.replace(
                                            match.start(),
                                            match.end(),
                                            "_".repeat(match.end() - match.start()));
                                });
            }
        }
        found.sort(Comparator.comparingInt(Found::at));
        return found;
    }

    /**
     * "… đồng thời tiếp nhận thêm …": the receiver is the body of which the sentence before speaks.
     */
    private static List<Found> received(List<Found> found) {
        var complete = new ArrayList<Found>();
        for (var each : found) {
            var change = each.change();
            var receiver =
                    complete.isEmpty() ? List.<String>of() : complete.getLast().change().outputs();
            complete.add(
                    change.kind() == StatedKind.TRANSFER_FUNCTION && change.outputs().isEmpty()
                            ? new Found(
                                    each.at(),
                                    each.quote(),
                                    Change.of(change.kind(), change.inputs(), receiver)
                                            .with(change.functions()))
                            : each);
        }
        return complete;
    }

    private static ReadRestructuring restructuring(String ref, Found found, LocalDate from) {
        var change = found.change();
        return new ReadRestructuring(
                ref,
                change.kind(),
                change.inputs(),
                change.outputs(),
                change.functions(),
                change.posts(),
                from,
                found.quote());
    }
}
