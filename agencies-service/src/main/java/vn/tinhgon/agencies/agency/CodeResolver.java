package vn.tinhgon.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.succession.Successions;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Answers which agency a code means at a moment, following closed codes to the lawful successor.
 */
@ApplicationScoped
public class CodeResolver {

    private final CodeBook codes;
    private final Successions successions;
    private final Agencies agencies;

    CodeResolver(CodeBook codes, Successions successions, Agencies agencies) {
        this.codes = codes;
        this.successions = successions;
        this.agencies = agencies;
    }

    public Resolution resolve(Code code, Moment moment, Caller caller) {
        var held = codes.meaning(code, moment).orElseThrow(() -> new NotFound("code", code.code()));
        var via = successions.line(held.agencyId(), moment);
        var meant = via.isEmpty() ? held.agencyId() : via.getLast().successorId();
        return agencies.find(meant, moment)
                .filter(agency -> caller.scope().covers(agency.scope()))
                .map(agency -> new Resolution(held, agency, via))
                .orElseThrow(() -> new NotFound("code", code.code()));
    }
}
