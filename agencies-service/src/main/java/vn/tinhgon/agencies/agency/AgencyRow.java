package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.code.CodeBook;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.function.FunctionLedger;
import vn.tinhgon.platform.caller.Scope;

/** A version of an agency as the query reads it. */
record AgencyRow(
        UUID id,
        long version,
        String name,
        String nameEn,
        String shortName,
        List<String> formerNames,
        List<String> otherNames,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        String mailbox,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer,
        String codes,
        String functions) {

    Agency agency() {
        return new Agency(
                id,
                version,
                new AgencyProfile(
                        new AgencyNames(name, nameEn, shortName, formerNames, otherNames),
                        kind,
                        bloc,
                        level,
                        areaId,
                        parentId,
                        directedById,
                        mailbox),
                new Scope(path),
                validFrom,
                validTo,
                decision(),
                CodeBook.read(codes),
                FunctionLedger.read(functions));
    }

    private Decision decision() {
        return decisionNumber == null
                ? null
                : new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}
