package vn.tinhgon.agencies.importing.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.importing.Import;
import vn.tinhgon.agencies.importing.Intake;
import vn.tinhgon.agencies.importing.Rules;
import vn.tinhgon.agencies.importing.Staged;
import vn.tinhgon.agencies.importing.StagingTable;
import vn.tinhgon.agencies.importing.Subject;
import vn.tinhgon.agencies.sheet.AgencyColumn;
import vn.tinhgon.agencies.sheet.Cells;

/** Sheets of agencies. */
@ApplicationScoped
class AgencyIntake implements Intake<AgencyColumn, AgencyEntry, PlacedAgency> {

    private static final StagingTable TABLE =
            new StagingTable("agency_import_row", "array[r.parent_id, r.directed_by_id]");

    private final AgencyRows rows;
    private final Placement placement;
    private final Rules rules;
    private final AgencyRegistration registration;

    AgencyIntake(
            AgencyRows rows, Placement placement, Rules rules, AgencyRegistration registration) {
        this.rows = rows;
        this.placement = placement;
        this.rules = rules;
        this.registration = registration;
    }

    @Override
    public Subject subject() {
        return Subject.AGENCIES;
    }

    @Override
    public Class<AgencyColumn> columns() {
        return AgencyColumn.class;
    }

    @Override
    public StagingTable table() {
        return TABLE;
    }

    @Override
    public AgencyEntry read(Cells<AgencyColumn> cells, Optional<LocalDate> validFrom) {
        return AgencyReading.read(cells, validFrom);
    }

    @Override
    public void stage(UUID id, List<Staged<AgencyEntry>> staged) {
        rows.add(id, staged);
    }

    @Override
    public void check(Import work) {
        placement.find(work.id());
        rules.hold(work.id(), TABLE, List.of(AgencyRule.values()));
    }

    /** Names and superiors, of which the database itself keeps no watch. */
    @Override
    public boolean isStillInOrder(Import work, int batch) {
        registration.keepOthersAway(work, batch);
        return rules.hold(
                work.id(), TABLE, batch, List.of(AgencyRule.NAME_FREE, AgencyRule.SUPERIOR_STANDS));
    }

    @Override
    public List<PlacedAgency> next(UUID id, int batch, int depth, int number) {
        return rows.next(id, batch, depth, number);
    }

    @Override
    public void register(List<PlacedAgency> placed) {
        registration.register(placed);
    }

    @Override
    public void remember(Import work, int batch) {
        rows.keepKeys(work.id(), batch);
    }
}
