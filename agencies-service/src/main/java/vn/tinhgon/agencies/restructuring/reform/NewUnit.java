package vn.tinhgon.agencies.restructuring.reform;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import vn.tinhgon.agencies.succession.Extent;

/** What a reform makes of areas, with the rows that say of which; their first one names it. */
record NewUnit(Unit unit, List<ReformRow> rows) {

    static List<NewUnit> of(Collection<ReformRow> rows) {
        return rows.stream()
                .collect(
                        groupingBy(
                                ReformRow::unit,
                                LinkedHashMap::new,
                                collectingAndThen(
                                        toList(), all -> new NewUnit(all.getFirst().unit(), all))))
                .values()
                .stream()
                .toList();
    }

    ReformRow first() {
        return rows.getFirst();
    }

    String name() {
        return first().name();
    }

    Optional<String> parent() {
        return Optional.ofNullable(first().parent());
    }

    /** It is a whole old area of its own code: nothing ends, nothing begins. */
    boolean goesOn() {
        return rows.size() == 1 && first().extent() == Extent.FULL && first().old().equals(unit);
    }
}
