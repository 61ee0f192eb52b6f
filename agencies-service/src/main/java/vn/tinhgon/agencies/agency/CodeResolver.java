package vn.tinhgon.agencies.agency;

import static java.util.Comparator.comparingInt;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.succession.Line;
import vn.tinhgon.agencies.succession.Lines;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Answers which agencies a code means at a moment, following closed codes to the lawful successors.
 */
@ApplicationScoped
public class CodeResolver {

    private final CodeBook codes;
    private final Lines lines;
    private final Agencies agencies;

    CodeResolver(CodeBook codes, Lines lines, Agencies agencies) {
        this.codes = codes;
        this.lines = lines;
        this.agencies = agencies;
    }

    public Resolution resolve(Code code, Moment moment, Caller caller) {
        var held = codes.meaning(code, moment).orElseThrow(() -> new NotFound("code", code.code()));
        var line = lines.ofAgency(held.agencyId(), moment);
        var heirs = visible(line, moment, caller);
        if (heirs.isEmpty()) {
            throw new NotFound("code", code.code());
        }
        return new Resolution(
                held,
                heirs.stream().filter(agency -> agency.standsOn(moment.day())).toList(),
                line.steps());
    }

    private List<Agency> visible(Line line, Moment moment, Caller caller) {
        var heirs = line.heirs();
        return agencies.all(heirs, moment).stream()
                .filter(agency -> caller.scope().covers(agency.scope()))
                .sorted(comparingInt(agency -> heirs.indexOf(agency.id())))
                .toList();
    }
}
