package vn.tinhgon.agencies.restructuring.reform;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.AgencyIds;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.Draft;
import vn.tinhgon.agencies.restructuring.Restructuring;
import vn.tinhgon.agencies.restructuring.RestructuringDesk;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;

/** Makes one case of a sheet: it is checked, simulated and decided like any other. */
@ApplicationScoped
public class ReformDesk {

    private final RestructuringDesk desk;
    private final Areas areas;
    private final Levels levels;
    private final AgencyIds ids;
    private final Messages messages;

    ReformDesk(
            RestructuringDesk desk, Areas areas, Levels levels, AgencyIds ids, Messages messages) {
        this.desk = desk;
        this.areas = areas;
        this.levels = levels;
        this.ids = ids;
        this.messages = messages;
    }

    @Transactional
    public Restructuring draft(NewReform reform, Caller caller) {
        var plan = plan(reform, caller);
        return desk.draft(
                new Draft(reform.title(), plan, reform.effectiveOn(), Optional.empty()), caller);
    }

    private CasePlan plan(NewReform reform, Caller caller) {
        var findings = new Findings();
        var rows = ReformSheet.read(reform.file(), messages, findings);
        var units = NewUnit.of(rows);
        var day = reform.effectiveOn();
        var before =
                new Before(areas.subtrees(List.of(caller.scope()), Moment.on(day.minusDays(1))));
        var known = levels.on(day);
        new RowCheck(before, known, day, findings).check(rows, units);
        var fates = new Fates(before, units, ids.next(units.size()));
        reform.endsLevel().ifPresent(level -> fates.terminate(mustBeKnown(level, reform), rows));
        var plan = ReformPlan.of(units, before, fates, new Parents(before, fates, known, findings));
        findings.refuse();
        return plan;
    }

    private String mustBeKnown(String level, NewReform reform) {
        var last = reform.effectiveOn().minusDays(1);
        if (!levels.on(last).containsKey(level)) {
            throw new InvalidField("endsLevel", "level-unknown", level, last);
        }
        return level;
    }
}
