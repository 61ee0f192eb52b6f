package vn.tinhgon.plans.importing.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import vn.tinhgon.platform.problem.InvalidField;

/** Checks values whose path Bean Validation cannot tell: refs have dots. */
final class Sizes {

    private static final int MOST_ITEMS = 500;
    private static final int MOST_LINES = 1_000_000;

    private Sizes() {}

    static void within(String field, String value, int most) {
        if (value != null && value.length() > most) {
            throw new InvalidField(field, "constraint.Size", 1, most);
        }
    }

    static <T> T required(String field, T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new InvalidField(field, "field-required");
        }
        return value;
    }

    /** Lines and pages, which are counted from 1. */
    static void counted(String field, int number) {
        if (number < 1) {
            throw new InvalidField(field, "constraint.Min", 1);
        }
        if (number > MOST_LINES) {
            throw new InvalidField(field, "constraint.Max", MOST_LINES);
        }
    }

    static <T> void each(String field, List<T> values, BiConsumer<String, T> check) {
        var all = list(values);
        if (all.size() > MOST_ITEMS) {
            throw new InvalidField(field, "constraint.Size", 0, MOST_ITEMS);
        }
        for (var i = 0; i < all.size(); i++) {
            var item = "%s[%d]".formatted(field, i);
            check.accept(item, required(item, all.get(i)));
        }
    }

    static void texts(String field, List<String> values, int most) {
        each(field, values, (item, text) -> within(item, required(item, text), most));
    }

    static <T> List<T> list(List<T> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}
