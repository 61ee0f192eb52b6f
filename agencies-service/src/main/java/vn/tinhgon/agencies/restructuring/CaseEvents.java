package vn.tinhgon.agencies.restructuring;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.restructuring.move.MoveRef;
import vn.tinhgon.events.RestructuringAnnulled;
import vn.tinhgon.events.RestructuringApproved;
import vn.tinhgon.events.RestructuringCase;
import vn.tinhgon.events.RestructuringEvent;
import vn.tinhgon.events.RestructuringPartlyAnnulled;
import vn.tinhgon.events.RestructuringRejected;
import vn.tinhgon.events.RestructuringSubmitted;
import vn.tinhgon.events.RestructuringWithdrawn;
import vn.tinhgon.platform.outbox.Outbox;

/** Tells how far cases have come. */
@ApplicationScoped
class CaseEvents {

    private static final List<String> ANNULMENT = List.of("ANNUL");

    /** An event has to fit into a message of Kafka, however many agencies a case names. */
    private static final int MOST_AGENCIES = 1000;

    private final Touches touches;
    private final Annulments annulments;
    private final Restructurings restructurings;
    private final Outbox outbox;

    CaseEvents(
            Touches touches, Annulments annulments, Restructurings restructurings, Outbox outbox) {
        this.touches = touches;
        this.annulments = annulments;
        this.restructurings = restructurings;
        this.outbox = outbox;
    }

    void submitted(Restructuring restructuring) {
        tell(restructuring, RestructuringSubmitted::new);
    }

    void approved(Restructuring restructuring) {
        var decision = restructuring.decision().orElseThrow().told();
        tell(restructuring, told -> new RestructuringApproved(told, decision));
    }

    void rejected(Restructuring restructuring) {
        var reason = restructuring.course().closedBecause().orElseThrow();
        tell(restructuring, told -> new RestructuringRejected(told, reason));
    }

    void withdrawn(Restructuring restructuring) {
        var reason = restructuring.course().closedBecause().orElseThrow();
        tell(restructuring, told -> new RestructuringWithdrawn(told, reason));
    }

    void annulled(Restructuring reversing, UUID annulled) {
        var decision = reversing.decision().orElseThrow().told();
        var moves = annulments.of(reversing.id());
        var all = restructurings.findById(annulled).plan().refs().size();
        if (moves.size() == all) {
            tell(reversing, told -> new RestructuringAnnulled(told, annulled, decision));
            return;
        }
        var refs = moves.stream().map(MoveRef::toString).toList();
        var staying = all - annulments.annulled(annulled, reversing.id());
        tell(
                reversing,
                told -> new RestructuringPartlyAnnulled(told, annulled, refs, staying, decision));
    }

    private void tell(
            Restructuring restructuring, Function<RestructuringCase, RestructuringEvent> event) {
        outbox.addAll(told(restructuring).stream().map(event).toList());
    }

    private List<RestructuringCase> told(Restructuring restructuring) {
        var reach = touches.reach(restructuring.id());
        var agencies = touches.agencies(restructuring.id());
        var parts = Math.max(1, Math.ceilDiv(agencies.size(), MOST_AGENCIES));
        return IntStream.range(0, parts)
                .mapToObj(part -> told(restructuring, reach, agencies, part, parts))
                .toList();
    }

    private static RestructuringCase told(
            Restructuring restructuring, Reach reach, List<UUID> agencies, int part, int parts) {
        var from = part * MOST_AGENCIES;
        return new RestructuringCase(
                restructuring.id(),
                restructuring.title(),
                restructuring.annuls().map(_ -> ANNULMENT).orElseGet(() -> kinds(restructuring)),
                reach.scope(),
                reach.level(),
                agencies.subList(from, Math.min(from + MOST_AGENCIES, agencies.size())),
                restructuring.effectiveOn(),
                part + 1,
                parts);
    }

    private static List<String> kinds(Restructuring restructuring) {
        return restructuring.plan().kinds().stream().map(Enum::name).toList();
    }
}
