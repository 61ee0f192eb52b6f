package vn.tinhgon.agencies.pilot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.platform.outbox.Outbox;

/** What restructurings do to pilots; in the transaction of the case. */
@ApplicationScoped
public class Pilots {

    private final PilotBook book;
    private final PilotLog log;
    private final Outbox outbox;

    Pilots(PilotBook book, PilotLog log, Outbox outbox) {
        this.book = book;
        this.log = log;
        this.outbox = outbox;
    }

    /** Those of the pilots that there are, as known now. */
    public List<Pilot> all(Collection<UUID> pilots) {
        return book.all(pilots);
    }

    /** Ends pilots by a case; refused when one has scaled or ended already. */
    public void end(Collection<UUID> pilots, LocalDate on, Origin origin) {
        var review =
                new PilotReview(
                        PilotOutcome.ENDED,
                        on,
                        null,
                        null,
                        List.of(),
                        origin.decision(),
                        origin.caseId());
        var ended = book.all(log.lock(pilots));
        ended.forEach(pilot -> pilot.mustAllow(review));
        log.add(pilots, review, origin.known());
        outbox.addAllOn(ended.stream().map(pilot -> pilot.reviewed(review)).toList(), on);
    }

    /** Lets pilots go on that a case ended, since it is annulled. */
    public void resume(Collection<UUID> pilots, UUID caseId, LocalDate on, Origin origin) {
        var resumed = book.all(log.undo(pilots, caseId, origin.known()));
        outbox.addAllOn(
                resumed.stream()
                        .map(pilot -> pilot.reviewed(resumption(pilot, on, origin)))
                        .toList(),
                on);
    }

    private static PilotReview resumption(Pilot pilot, LocalDate on, Origin origin) {
        var next = pilot.reviewOn(on).filter(on::isBefore).orElse(on.plusDays(1));
        return new PilotReview(
                PilotOutcome.CONTINUED,
                on,
                null,
                next,
                List.of(),
                origin.decision(),
                origin.caseId());
    }
}
