package vn.tinhgon.agencies.restructuring.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.restructuring.Simulation;
import vn.tinhgon.agencies.restructuring.effect.Enacted;
import vn.tinhgon.agencies.restructuring.effect.Reversed;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.platform.problem.Messages;

/** All that a case would change, and what the rules say. */
@Schema(name = "Simulation")
public record SimulationView(
        UUID restructuringId,
        LocalDate effectiveOn,
        @Schema(description = "No rule refuses it") boolean allowed,
        List<RuleView> rules,
        @Schema(description = "What its moves do; null for a case that annuls another")
                EffectsView effects,
        @Schema(description = "What stands again; null unless the case annuls another")
                ReversalView reversal,
        @Schema(
                        description =
                                "How many items each list has. The first 200 are shown; GET this path with list= pages all")
                List<Lists.Total> lists) {

    static SimulationView of(
            Simulation simulation, Lists lists, Messages messages, Locale language) {
        var restructuring = simulation.restructuring();
        var rules =
                simulation.findings().stream()
                        .map(finding -> RuleView.of(finding, messages, language))
                        .toList();
        var effects =
                simulation.consequences() instanceof Enacted enacted
                        ? EffectsView.of(enacted, simulation.names(), lists)
                        : null;
        var reversal =
                simulation.consequences() instanceof Reversed reversed
                        ? ReversalView.of(reversed, lists)
                        : null;
        return new SimulationView(
                restructuring.id(),
                restructuring.effectiveOn(),
                simulation.findings().stream().noneMatch(Finding::refuses),
                rules,
                effects,
                reversal,
                lists.totals());
    }
}
