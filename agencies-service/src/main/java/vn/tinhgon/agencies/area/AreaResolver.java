package vn.tinhgon.agencies.area;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.succession.Lines;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Answers which areas a code means. Since levels give a code again to another area, it is read as
 * it was used on one day and then followed to who stands on another.
 */
@ApplicationScoped
public class AreaResolver {

    private final Areas areas;
    private final Lines lines;

    AreaResolver(Areas areas, Lines lines) {
        this.areas = areas;
        this.lines = lines;
    }

    /**
     * @param read when the code was used
     * @param moment when the areas that it means are to stand
     */
    public AreaResolution resolve(
            String level, String code, Moment read, Moment moment, Caller caller) {
        var use = areas.use(level, code, read).orElseThrow(() -> new NotFound("area-code", code));
        var line = lines.ofArea(use.areaId(), moment);
        var heirs = line.heirs();
        var standing =
                areas.all(heirs, moment).stream()
                        .filter(area -> caller.scope().covers(area.scope()))
                        .sorted(comparingInt(area -> heirs.indexOf(area.id())))
                        .toList();
        if (standing.isEmpty() && !caller.scope().covers(use.scope())) {
            throw new NotFound("area-code", code);
        }
        return new AreaResolution(use, standing, line.steps());
    }
}
