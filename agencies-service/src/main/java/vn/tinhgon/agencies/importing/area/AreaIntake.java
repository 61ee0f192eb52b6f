package vn.tinhgon.agencies.importing.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.importing.Import;
import vn.tinhgon.agencies.importing.Intake;
import vn.tinhgon.agencies.importing.Rules;
import vn.tinhgon.agencies.importing.Staged;
import vn.tinhgon.agencies.importing.StagingTable;
import vn.tinhgon.agencies.importing.Subject;
import vn.tinhgon.agencies.sheet.AreaColumn;
import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.events.AreaRegistered;
import vn.tinhgon.platform.outbox.Outbox;

/** Sheets of areas. */
@ApplicationScoped
class AreaIntake implements Intake<AreaColumn, AreaEntry, PlacedArea> {

    private static final StagingTable TABLE =
            new StagingTable("area_import_row", "array[r.parent_id]");

    private final AreaRows rows;
    private final Placement placement;
    private final Rules rules;
    private final AreaVersions versions;
    private final Knowledge knowledge;
    private final Outbox outbox;

    AreaIntake(
            AreaRows rows,
            Placement placement,
            Rules rules,
            AreaVersions versions,
            Knowledge knowledge,
            Outbox outbox) {
        this.rows = rows;
        this.placement = placement;
        this.rules = rules;
        this.versions = versions;
        this.knowledge = knowledge;
        this.outbox = outbox;
    }

    @Override
    public Subject subject() {
        return Subject.AREAS;
    }

    @Override
    public Class<AreaColumn> columns() {
        return AreaColumn.class;
    }

    @Override
    public StagingTable table() {
        return TABLE;
    }

    @Override
    public AreaEntry read(Cells<AreaColumn> cells, Optional<LocalDate> validFrom) {
        return AreaEntry.read(cells, validFrom);
    }

    @Override
    public void stage(UUID id, List<Staged<AreaEntry>> staged) {
        rows.add(id, staged);
    }

    @Override
    public void check(Import work) {
        placement.find(work.id());
        rules.hold(work.id(), TABLE, List.of(AreaRule.values()));
    }

    /** Codes and paths, by which areas meet, the database itself keeps watch of. */
    @Override
    public boolean isStillInOrder(Import work, int batch) {
        versions.pin(rows.parents(work.id(), batch));
        return true;
    }

    @Override
    public List<PlacedArea> next(UUID id, int batch, int depth, int number) {
        return rows.next(id, batch, depth, number);
    }

    @Override
    public void register(List<PlacedArea> areas) {
        var origin = new Origin(null, null, knowledge.now());
        versions.add(areas.stream().map(PlacedArea::id).toList());
        areas.stream()
                .collect(groupingBy(PlacedArea::validFrom, mapping(PlacedArea::version, toList())))
                .forEach((from, opened) -> versions.open(opened, from, origin));
        areas.stream()
                .map(PlacedArea::registered)
                .collect(groupingBy(AreaRegistered::validFrom))
                .forEach((from, events) -> outbox.addAllOn(events, from));
    }
}
