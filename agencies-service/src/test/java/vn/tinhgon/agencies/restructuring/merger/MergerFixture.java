package vn.tinhgon.agencies.restructuring.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Bloc;

/** Mergers of Labour and Home Affairs. */
public final class MergerFixture {

    public static final UUID LABOUR = UUID.randomUUID();
    public static final UUID HOME = UUID.randomUUID();
    public static final UUID FARMING = UUID.randomUUID();
    public static final UUID SUCCESSOR = UUID.randomUUID();
    public static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private MergerFixture() {}

    public static Merger consolidation() {
        return new Merger(
                MergerKind.CONSOLIDATE, List.of(LABOUR, HOME), planned(), Optional.empty(), DAY);
    }

    static Merger consolidation(FunctionMove... moves) {
        return new Merger(
                MergerKind.CONSOLIDATE,
                List.of(LABOUR, HOME),
                planned(),
                Optional.of(List.of(moves)),
                DAY);
    }

    static Output planned() {
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
        return new Output(SUCCESSOR, new SuccessorPlan(profile, List.of()));
    }
}
