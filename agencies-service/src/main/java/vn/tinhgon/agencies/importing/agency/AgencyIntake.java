package vn.tinhgon.agencies.importing.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
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
class AgencyIntake implements Intake<AgencyColumn, AgencyEntry> {

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

    @Override
    public void register(Import work, int batch, IntConsumer written) {
        registration.register(work, batch, written);
    }
}
