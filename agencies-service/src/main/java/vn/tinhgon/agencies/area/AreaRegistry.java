package vn.tinhgon.agencies.area;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.OutOfScope;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;

/** Registers areas, each below another that the caller may see. */
@ApplicationScoped
public class AreaRegistry {

    private final Areas areas;
    private final AreaVersions versions;
    private final Levels levels;
    private final Knowledge knowledge;
    private final Outbox outbox;

    AreaRegistry(
            Areas areas, AreaVersions versions, Levels levels, Knowledge knowledge, Outbox outbox) {
        this.areas = areas;
        this.versions = versions;
        this.levels = levels;
        this.knowledge = knowledge;
        this.outbox = outbox;
    }

    @Transactional
    public Area register(NewArea newcomer, Caller caller) {
        var level = levels.get("level", newcomer.level(), newcomer.validFrom());
        var path = level.isTop() ? country(newcomer, caller) : path(newcomer, level, caller);
        var id = areas.add(newcomer, path, knowledge.now());
        var area = areas.find(id, Moment.on(newcomer.validFrom())).orElseThrow();
        outbox.addAllOn(List.of(area.registered()), newcomer.validFrom());
        return area;
    }

    private static Scope country(NewArea newcomer, Caller caller) {
        if (newcomer.parentId() != null) {
            throw new InvalidField("parentId", "country-has-no-parent");
        }
        if (!caller.scope().covers(Scope.COUNTRY)) {
            throw new OutOfScope(Scope.COUNTRY, caller.scope());
        }
        return Scope.COUNTRY;
    }

    private Scope path(NewArea newcomer, Level level, Caller caller) {
        if (newcomer.parentId() == null) {
            throw new InvalidField("parentId", "field-required");
        }
        versions.pin(List.of(newcomer.parentId()));
        var parent = areas.get(newcomer.parentId(), Moment.on(newcomer.validFrom()), caller);
        level.mustBeBelow("level", levels.get("level", parent.level(), parent.validFrom()));
        var path = newcomer.below(parent.scope());
        return areas.isEverUsed(path) ? newcomer.belowWithYear(parent.scope()) : path;
    }
}
