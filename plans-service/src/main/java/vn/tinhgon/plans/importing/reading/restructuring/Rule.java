package vn.tinhgon.plans.importing.reading.restructuring;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.wording.Openings;

/** A form of words for a change, and what it says. */
record Rule(Pattern form, Openings openings, Meaning meaning) {

    /** What was found where a form matched; empty where it is about no body. */
    @FunctionalInterface
    interface Meaning {
        Optional<Change> of(MatchResult found);
    }

    /** A change without its place in the document. */
    record Change(
            StatedKind kind,
            List<String> inputs,
            List<String> outputs,
            List<String> functions,
            List<String> posts) {

        static Change of(StatedKind kind, List<String> inputs, List<String> outputs) {
            return new Change(kind, inputs, outputs, List.of(), List.of());
        }

        static Change ofPosts(StatedKind kind, List<String> posts) {
            return new Change(kind, List.of(), List.of(), List.of(), posts);
        }

        Change with(List<String> moved) {
            return new Change(kind, inputs, outputs, moved, posts);
        }
    }

    static Rule when(String form, Meaning meaning) {
        var pattern = Pattern.compile("(?iu)(?<!\\p{L})(?<!không |chưa |đã )(?:" + form + ")");
        return new Rule(pattern, Openings.of(pattern), meaning);
    }

    boolean mayBeIn(String comparable) {
        return openings.mayBeIn(comparable);
    }
}
