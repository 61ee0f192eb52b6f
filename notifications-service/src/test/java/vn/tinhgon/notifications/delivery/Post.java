package vn.tinhgon.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduler;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.notifications.testing.AgencyOfProvince;

/** The postman at a test's command: while he is held, what is told gathers in open letters. */
@ApplicationScoped
class Post {

    private static final String OF_AGENCY = " from delivery d where d.agency_id = :agency";

    private static final String NOTICES =
            """
            select count(*) from delivery_entry e join delivery d on d.id = e.delivery_id
            where d.state = 'PENDING' and d.agency_id = :agency group by d.id""";

    private final Scheduler scheduler;
    private final DeliveryRound round;
    private final Jdbi jdbi;

    Post(Scheduler scheduler, DeliveryRound round, Jdbi jdbi) {
        this.scheduler = scheduler;
        this.round = round;
        this.jdbi = jdbi;
    }

    /** A round that is under way ends for want of letters. */
    void hold() {
        scheduler.pause();
        round.go();
    }

    void release() {
        scheduler.resume();
    }

    /** Sends the postman once a letter to the agency holds as many notices. */
    void bring(AgencyOfProvince agency, int notices) {
        gathered(agency, notices);
        round.go();
    }

    void gathered(AgencyOfProvince agency, int notices) {
        eventually(() -> assertThat(ask(NOTICES, agency)).contains(String.valueOf(notices)));
    }

    List<String> states(AgencyOfProvince agency) {
        return ask("select state" + OF_AGENCY, agency);
    }

    /** What became of the letters to an agency, with the reason. */
    List<String> fates(AgencyOfProvince agency) {
        return ask("select state || ': ' || last_failure" + OF_AGENCY, agency);
    }

    private List<String> ask(String letters, AgencyOfProvince agency) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(letters)
                                .bind("agency", agency.id())
                                .mapTo(String.class)
                                .list());
    }
}
