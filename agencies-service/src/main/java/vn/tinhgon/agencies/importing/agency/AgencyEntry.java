package vn.tinhgon.agencies.importing.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.code.Code;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.NewFunction;

/**
 * A row of a sheet of agencies, read; with gaps where the row is wrong.
 *
 * @param key under which the other system knows the agency
 * @param area code or id as written
 * @param parent external key, id or code as written; {@code directedBy} likewise
 */
public record AgencyEntry(
        String key,
        UUID id,
        AgencyNames names,
        AgencyKind kind,
        Bloc bloc,
        String level,
        String area,
        String parent,
        String directedBy,
        List<Code> codes,
        List<NewFunction> functions,
        String mailbox,
        LocalDate validFrom,
        Decision decision) {}
