package vn.tinhgon.plans.importing.reading;

import java.util.List;
import java.util.regex.Pattern;

import vn.tinhgon.plans.importing.reading.agencies.Assignments;
import vn.tinhgon.plans.importing.reading.outline.Item;

/**
 * Whom a heading charges with what stands under it: "Sở Nội vụ", "Giao Sở Nội vụ:". "Đối với các
 * xã" does so where work is shared out; among the tasks themselves it only says what they are
 * about.
 */
final class Charge {

    private static final Pattern AS_FOR = Pattern.compile("^(?iu:đối với|về phía)\\s+");

    private Charge() {}

    static boolean isIn(Item heading) {
        return Assignments.isCharge(words(heading));
    }

    static List<ReadAssignment> of(Item heading) {
        return isIn(heading) ? Assignments.in(words(heading)) : List.of();
    }

    static String words(Item heading) {
        var above = heading.above();
        var text = heading.own().text();
        return above.isTop() || Section.sharesOut(above.own().text())
                ? AS_FOR.matcher(text).replaceFirst("")
                : text;
    }
}
