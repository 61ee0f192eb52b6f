package vn.tinhgon.notifications.rule;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import vn.tinhgon.notifications.notice.Notice;

/** Agencies that hear of one matter, each once; for those that have ended, who stands for them. */
class Hearers {

    // In one order for all, as in Duties.
    private final SortedSet<UUID> agencies = new TreeSet<>();
    private final Succession succession;

    Hearers(Succession succession) {
        this.succession = succession;
    }

    /** Adds an agency, null where there is none. */
    Hearers add(UUID agency) {
        if (agency != null) {
            succession.standingFor(agency).ifPresent(agencies::add);
        }
        return this;
    }

    Hearers addAll(Collection<UUID> others) {
        others.forEach(this::add);
        return this;
    }

    List<Notice> tell(Function<UUID, Notice> notice) {
        return agencies.stream().map(notice).toList();
    }
}
