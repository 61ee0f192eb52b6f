package vn.tinhgon.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;

import java.util.List;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.notifications.channel.InterruptedMailChannel;
import vn.tinhgon.notifications.channel.MailChannel;
import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.Mails;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.platform.registry.RegistryCopy;

@QuarkusTest
class LetterFailuresTest {

    private final AgencyOfProvince agency = AgencyOfProvince.named("Sở Tư pháp");
    private final AgencyOfProvince other = AgencyOfProvince.named("Sở Xây dựng");
    private final PlanOfProvince plan = PlanOfProvince.by(agency.id(), agency.id());

    @Inject Post post;
    @Inject RegistryCopy registry;
    @Inject MailChannel channel;
    @Inject MeterRegistry meters;

    @BeforeEach
    void the_agencies_are_known() {
        Events.settleTheProvince();
        publish(agency.established(), other.established());
    }

    @AfterEach
    void the_postman_walks() {
        post.release();
    }

    @Test
    void letters_wait_while_the_mail_server_is_away() {
        var interrupted = interrupted();
        interrupted.goAway();
        publish(plan.task("III.1", part("LEAD", agency.id())));
        eventually(
                () ->
                        assertThat(post.fates(agency))
                                .containsExactly(
                                        "PENDING: java.io.IOException: connection refused"));

        interrupted.comeBack();

        eventually(() -> assertThat(Mails.to(agency.mailbox())).hasSize(1));
    }

    @Test
    void a_letter_that_is_refused_for_good_fails_and_is_not_sent_again() {
        var interrupted = interrupted();
        interrupted.refuse();
        publish(plan.task("III.2", part("LEAD", agency.id())));
        eventually(
                () ->
                        assertThat(post.fates(agency))
                                .containsExactly("FAILED: 550 no such mailbox"));

        interrupted.comeBack();
        publish(plan.task("III.3", part("LEAD", agency.id())));

        eventually(() -> assertThat(Mails.to(agency.mailbox())).hasSize(1));
        assertThat(Mails.to(agency.mailbox()).getFirst().text()).contains("III.3");
    }

    @Test
    void an_address_that_is_none_fails_at_once_and_the_others_of_the_round_get_their_letters() {
        post.hold();
        var failedBefore = meters.get("tinhgon.letters.failed").gauge().value();
        var bad = AgencyOfProvince.named("Sở Y tế").withMailbox("\"a b\"@c.vn");
        publish(bad.established());
        lettersTo(bad);

        post.bring(other, 1);

        assertThat(post.fates(bad)).containsExactly("FAILED: not a mail address");
        assertThat(Mails.to(agency.mailbox())).hasSize(1);
        assertThat(Mails.to(other.mailbox())).hasSize(1);
        assertThat(meters.get("tinhgon.letters.failed").gauge().value())
                .isEqualTo(failedBefore + 1);
    }

    @Test
    void a_letter_that_is_put_off_waits_alone() {
        post.hold();
        var late = AgencyOfProvince.named("Sở Y tế");
        publish(late.established());
        lettersTo(late);
        var interrupted = interrupted();
        interrupted.defer(late.mailbox());

        post.bring(other, 1);

        assertThat(post.fates(late)).containsExactly("PENDING: 451 try again later");
        assertThat(Mails.to(agency.mailbox())).hasSize(1);
        assertThat(Mails.to(other.mailbox())).hasSize(1);

        interrupted.comeBack();
        post.release();

        eventually(() -> assertThat(Mails.to(late.mailbox())).hasSize(1));
    }

    @Test
    void an_empty_mailbox_is_no_mailbox_yet() {
        var unreachable = AgencyOfProvince.named("Sở Y tế").withMailbox("");
        publish(unreachable.established());
        publish(plan.task("III.4", part("LEAD", unreachable.id())));

        eventually(
                () -> assertThat(post.fates(unreachable)).containsExactly("PENDING: no address"));
    }

    /** One letter to the named agency and then one to each of the two others. */
    private void lettersTo(AgencyOfProvince first) {
        var all = List.of(first, agency, other);
        var ids = all.stream().map(AgencyOfProvince::id).toList();
        eventually(() -> assertThat(registry.named(ids)).hasSize(3));
        publish(plan.task("III.5", part("LEAD", first.id())));
        publish(plan.task("III.6", part("LEAD", agency.id()), part("ADVISE", other.id())));
        all.forEach(addressed -> post.gathered(addressed, 1));
    }

    private InterruptedMailChannel interrupted() {
        var interrupted = new InterruptedMailChannel(ClientProxy.unwrap(channel));
        QuarkusMock.installMockForType(interrupted, MailChannel.class);
        return interrupted;
    }
}
