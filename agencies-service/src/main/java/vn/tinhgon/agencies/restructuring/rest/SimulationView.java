package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.MovedAgency;
import vn.tinhgon.agencies.code.HeldCode;
import vn.tinhgon.agencies.restructuring.Simulation;
import vn.tinhgon.agencies.restructuring.merger.Consequences;
import vn.tinhgon.agencies.restructuring.merger.FunctionAllotment.Allotted;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.platform.problem.Messages;

/** All that a case would change, and what the rules say. */
@Schema(name = "Simulation")
public record SimulationView(
        UUID restructuringId,
        LocalDate effectiveOn,
        @Schema(description = "No rule refuses it") boolean allowed,
        Units units,
        AgencyRef successor,
        List<FunctionChange> functions,
        @Schema(description = "Functions that nobody would own") List<String> orphanedFunctions,
        @Schema(description = "Functions that several would own") List<String> doubledFunctions,
        List<ClosedCode> closedCodes,
        @Schema(description = "Agencies that get the successor as their superior")
                List<Subordinate> subordinates,
        List<RuleView> rules) {

    /** How many agencies there are less or more. */
    public record Units(int before, int after, int net) {

        static Units of(Consequences consequences) {
            return new Units(
                    consequences.unitsBefore(), consequences.unitsAfter(), consequences.netUnits());
        }
    }

    /** A function with its owner until then and from then on. */
    public record FunctionChange(
            UUID id, String name, String field, AgencyRef from, List<AgencyRef> to) {

        static FunctionChange of(Allotted allotted, Map<UUID, String> names) {
            var function = allotted.function();
            return new FunctionChange(
                    function.id(),
                    function.name(),
                    function.field(),
                    AgencyRef.of(allotted.from(), names),
                    allotted.to().stream().map(id -> AgencyRef.of(id, names)).toList());
        }
    }

    /** A code that is closed; it then resolves to the successor. */
    public record ClosedCode(String scheme, String code, AgencyRef agency) {

        static ClosedCode of(HeldCode code, Map<UUID, String> names) {
            return new ClosedCode(code.scheme(), code.code(), AgencyRef.of(code.agencyId(), names));
        }
    }

    /** An agency below one that ends: it belongs to it, is directed by it, or both. */
    public record Subordinate(UUID id, String name, boolean asChild, boolean asDirected) {

        static Subordinate of(MovedAgency moved) {
            return new Subordinate(moved.id(), moved.name(), moved.asChild(), moved.asDirected());
        }
    }

    static SimulationView of(Simulation simulation, Messages messages, Locale language) {
        var merger = simulation.restructuring().merger();
        var consequences = simulation.consequences();
        var names = simulation.names();
        var allotment = consequences.functions();
        return new SimulationView(
                simulation.restructuring().id(),
                merger.effectiveOn(),
                simulation.findings().stream().noneMatch(Finding::refuses),
                Units.of(consequences),
                AgencyRef.of(merger.successorId(), names),
                allotment.functions().stream().map(f -> FunctionChange.of(f, names)).toList(),
                allotment.orphaned(),
                allotment.doubled(),
                consequences.closedCodes().stream().map(c -> ClosedCode.of(c, names)).toList(),
                consequences.moved().stream().map(Subordinate::of).toList(),
                simulation.findings().stream()
                        .map(finding -> RuleView.of(finding, messages, language))
                        .toList());
    }
}
