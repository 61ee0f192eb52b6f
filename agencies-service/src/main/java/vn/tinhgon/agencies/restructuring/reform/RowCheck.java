package vn.tinhgon.agencies.restructuring.reform;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.tinhgon.agencies.area.Level;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.platform.text.VietnameseText;

/** Holds the rows of a reform against the registry, and against each other. */
record RowCheck(Before before, Map<String, Level> levels, LocalDate day, Findings findings) {

    void check(Collection<ReformRow> rows, Collection<NewUnit> units) {
        rows.forEach(this::oldIsKnown);
        rows.stream()
                .collect(groupingBy(ReformRow::old, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::goesWholeOrInParts);
        units.forEach(this::isOne);
    }

    private void oldIsKnown(ReformRow row) {
        var found = before.find(row.old());
        if (found.isEmpty()) {
            findings.add(
                    row,
                    ReformColumn.OLD_CODE,
                    "old-area-unknown",
                    row.old().level(),
                    row.old().code(),
                    day.minusDays(1));
        }
        found.filter(area -> row.oldName() != null && !alike(area.name(), row.oldName()))
                .ifPresent(
                        area ->
                                findings.add(
                                        row,
                                        ReformColumn.OLD_NAME,
                                        "old-area-named-otherwise",
                                        row.old().code(),
                                        area.name(),
                                        row.oldName()));
    }

    private void goesWholeOrInParts(List<ReformRow> ofOne) {
        var extents = ofOne.stream().map(ReformRow::extent).filter(Objects::nonNull).toList();
        var last = ofOne.getLast();
        if (ofOne.size() > 1 && extents.contains(Extent.FULL)) {
            findings.add(last, ReformColumn.EXTENT, "area-goes-whole-and-in-parts");
        } else if (ofOne.stream().map(ReformRow::unit).distinct().count() < ofOne.size()) {
            findings.add(last, ReformColumn.OLD_CODE, "part-twice");
        } else if (ofOne.size() == 1 && extents.contains(Extent.PARTIAL)) {
            findings.add(last, ReformColumn.EXTENT, "rest-missing", last.oldName());
        }
    }

    private void isOne(NewUnit unit) {
        var first = unit.first();
        if (!levels.containsKey(unit.unit().level())) {
            findings.add(first, ReformColumn.NEW_LEVEL, "level-unknown", unit.unit().level(), day);
        }
        for (var row : unit.rows()) {
            if (row.name() != null
                    && unit.name() != null
                    && !VietnameseText.normalise(row.name())
                            .equals(VietnameseText.normalise(unit.name()))) {
                findings.add(
                        row,
                        ReformColumn.NEW_NAME,
                        "new-area-named-twice",
                        row.unit().code(),
                        unit.name(),
                        row.name());
            }
            if (!Objects.equals(row.parent(), first.parent())) {
                findings.add(row, ReformColumn.NEW_PARENT, "new-parent-twice", row.unit().code());
            }
        }
    }

    private static boolean alike(String one, String other) {
        return VietnameseText.fold(one).equals(VietnameseText.fold(other));
    }
}
