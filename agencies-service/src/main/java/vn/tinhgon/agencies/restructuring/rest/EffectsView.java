package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.code.HeldCode;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.FunctionAllotment.Allotted;
import vn.tinhgon.agencies.restructuring.effect.UnitCount;

/** What the moves of a case do to the registry. */
@Schema(name = "Effects")
public record EffectsView(
        @Schema(description = "How many of the agencies concerned there are") Count units,
        List<CountOf> unitsByKind,
        @Schema(description = "How many areas end and begin") List<CountOf> areasByLevel,
        @Schema(description = "Who takes over from whom, the main heir first") List<Heirs> heirs,
        List<FunctionChange> functions,
        @Schema(description = "Functions that nobody would own") List<String> orphanedFunctions,
        @Schema(description = "Functions that several would own") List<String> doubledFunctions,
        List<ClosedCode> closedCodes,
        @Schema(description = "Agencies that come along because their superior or area ended")
                List<Subordinate> subordinates,
        @Schema(description = "Agencies and areas whose superior or area would stand no longer")
                List<String> unsupported,
        AreasView areas,
        StaffingView staffing,
        @Schema(
                        description =
                                "Agencies that do the same in one area since their areas became one, with the moves that would consolidate them")
                List<DoublesView> doubles) {

    /** How many there are before and after. */
    public record Count(int before, int after, int net) {
        static Count of(UnitCount count) {
            return new Count(count.before(), count.after(), count.net());
        }
    }

    /** The same of one kind, level or category. */
    public record CountOf(String of, int before, int after, int net) {
        static CountOf of(String of, UnitCount count) {
            return new CountOf(of, count.before(), count.after(), count.net());
        }

        static <K> List<CountOf> of(Map<K, UnitCount> counts) {
            return counts.entrySet().stream()
                    .map(count -> of(count.getKey().toString(), count.getValue()))
                    .toList();
        }
    }

    /** An agency that ends with those that lawfully succeed it. */
    @Schema(name = "Heirs")
    public record Heirs(Ref from, List<Ref> to) {}

    /** A function with its owner until then and from then on. */
    public record FunctionChange(
            UUID id,
            String name,
            String field,
            Ref from,
            List<Ref> to,
            @Schema(description = "Why it leaves the State; null when it stays")
                    String leavesBecause) {
        static FunctionChange of(Allotted allotted, Map<UUID, String> names) {
            var function = allotted.function();
            return new FunctionChange(
                    function.id(),
                    function.name(),
                    function.field(),
                    Ref.of(allotted.from(), names),
                    allotted.to().stream().map(id -> Ref.of(id, names)).toList(),
                    allotted.leavesBecause());
        }
    }

    /** A code that is closed; it then resolves to the successors. */
    public record ClosedCode(String scheme, String code, Ref agency) {
        static ClosedCode of(HeldCode code, Map<UUID, String> names) {
            return new ClosedCode(code.scheme(), code.code(), Ref.of(code.agencyId(), names));
        }
    }

    /** An agency that comes along: as a child, by its profession, or with its area. */
    public record Subordinate(
            UUID id, String name, boolean asChild, boolean asDirected, boolean asResident) {
        static Subordinate of(MovedAgency moved) {
            return new Subordinate(
                    moved.id(),
                    moved.name(),
                    moved.asChild(),
                    moved.asDirected(),
                    moved.asResident());
        }
    }

    static EffectsView of(Enacted enacted, Map<UUID, String> names, Lists lists) {
        var changes = enacted.agencies();
        var functions = changes.functions();
        return new EffectsView(
                Count.of(enacted.allUnits()),
                CountOf.of(enacted.units()),
                CountOf.of(enacted.areas().units()),
                lists.first(SimulatedList.HEIRS, heirs(changes.heirs().byEnded(), names)),
                lists.first(
                        SimulatedList.FUNCTIONS,
                        functions.functions().stream()
                                .map(f -> FunctionChange.of(f, names))
                                .toList()),
                lists.first(SimulatedList.ORPHANED_FUNCTIONS, functions.orphaned()),
                lists.first(SimulatedList.DOUBLED_FUNCTIONS, functions.doubled()),
                lists.first(
                        SimulatedList.CLOSED_CODES,
                        changes.closedCodes().stream().map(c -> ClosedCode.of(c, names)).toList()),
                lists.first(
                        SimulatedList.SUBORDINATES,
                        changes.moved().stream().map(Subordinate::of).toList()),
                lists.first(SimulatedList.UNSUPPORTED, unsupported(enacted)),
                AreasView.of(enacted.areas(), names, lists),
                StaffingView.of(enacted.staffing(), names, lists),
                lists.first(
                        SimulatedList.DOUBLES,
                        enacted.doubles().stream().map(DoublesView::of).toList()));
    }

    private static List<Heirs> heirs(Map<UUID, List<UUID>> heirs, Map<UUID, String> names) {
        return heirs.entrySet().stream()
                .map(
                        entry ->
                                new Heirs(
                                        Ref.of(entry.getKey(), names),
                                        entry.getValue().stream()
                                                .map(id -> Ref.of(id, names))
                                                .toList()))
                .toList();
    }

    private static List<String> unsupported(Enacted enacted) {
        var homeless = enacted.areas().homeless().stream().map(Area::name);
        return Stream.concat(homeless, enacted.unsupported().stream()).toList();
    }
}
