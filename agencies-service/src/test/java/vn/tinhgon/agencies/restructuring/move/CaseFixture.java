package vn.tinhgon.agencies.restructuring.move;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Bloc;

/** Cases about Labour and Home Affairs. */
public final class CaseFixture {

    public static final UUID LABOUR = UUID.randomUUID();
    public static final UUID HOME = UUID.randomUUID();
    public static final UUID FARMING = UUID.randomUUID();
    public static final UUID SUCCESSOR = UUID.randomUUID();
    public static final UUID OTHER_SUCCESSOR = UUID.randomUUID();
    public static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private CaseFixture() {}

    /** Both end and a new one begins; all functions follow. */
    public static CasePlan consolidation() {
        return of(
                move(
                        RestructuringKind.CONSOLIDATE,
                        List.of(LABOUR, HOME),
                        List.of(planned(SUCCESSOR)),
                        null));
    }

    /** The same with functions moved by name. */
    public static CasePlan consolidation(FunctionMove... moves) {
        return of(
                move(
                        RestructuringKind.CONSOLIDATE,
                        List.of(LABOUR, HOME),
                        List.of(planned(SUCCESSOR)),
                        List.of(moves)));
    }

    public static CasePlan of(AgencyMove... moves) {
        return new CasePlan(List.of(moves), List.of(), List.of());
    }

    public static CasePlan of(AreaMove... moves) {
        return new CasePlan(List.of(), List.of(moves), List.of());
    }

    public static AgencyMove move(
            RestructuringKind kind,
            List<UUID> inputs,
            List<Output> outputs,
            List<FunctionMove> functions) {
        return new AgencyMove(kind, inputs, outputs, functions, null, null, null);
    }

    public static AgencyMove rename(UUID agency, String name) {
        return new AgencyMove(
                RestructuringKind.RENAME,
                List.of(agency),
                List.of(),
                null,
                null,
                AgencyNames.only(name),
                null);
    }

    public static Output planned(UUID id) {
        var profile =
                new AgencyProfile(
                        AgencyNames.only("Sở Nội vụ"),
                        AgencyKind.DEPARTMENT,
                        Bloc.GOVERNMENT,
                        "PROVINCE",
                        UUID.randomUUID(),
                        null,
                        null,
                        null);
        return new Output(id, new AgencyPlan(profile, List.of()));
    }

    public static Output existing(UUID id) {
        return new Output(id, null);
    }
}
