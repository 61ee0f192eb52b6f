package vn.tinhgon.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be measured without the rest. */
enum Part {
    CHANGES,
    QUESTIONS,
    PLANS;

    /** The part of that name, all where none is named. */
    static Set<Part> of(String name) {
        return name.isEmpty()
                ? EnumSet.allOf(Part.class)
                : EnumSet.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
