package vn.tinhgon.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.arc.ClientProxy;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.notifications.channel.InterruptedMailChannel;
import vn.tinhgon.notifications.channel.MailChannel;
import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.NotificationsApi;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.parts.Mail;
import vn.tinhgon.platform.testing.RealParts;

@QuarkusTest
class LettersTest {

    private final AgencyOfProvince agency = AgencyOfProvince.named("Sở Tư pháp");
    private final PlanOfProvince plan = PlanOfProvince.by(agency.id(), agency.id());

    @Inject Scheduler scheduler;
    @Inject Deliveries deliveries;
    @Inject AddressBook addresses;
    @Inject LetterWriter writer;
    @Inject MailChannel channel;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_agency_is_known() {
        Events.settleTheProvince();
        publish(agency.established());
    }

    @AfterEach
    void the_postman_walks() {
        scheduler.resume();
    }

    @Test
    void all_that_a_plan_gives_an_agency_goes_into_one_letter() {
        publish(plan.issued(19));
        publish(
                IntStream.rangeClosed(1, 19)
                        .mapToObj(i -> plan.task("III." + (20 - i), part("LEAD", agency.id())))
                        .toArray(DomainEvent[]::new));

        eventually(() -> assertThat(mailsTo(agency.mailbox())).isNotEmpty());
        var letter = mailsTo(agency.mailbox()).getFirst();
        assertThat(letter.from()).contains("tinhgon@localhost");
        assertThat(letter.subject()).startsWith("[Tinh Gọn] ").endsWith(" và 19 thông báo khác");
        assertThat(letter.text())
                .startsWith("Kính gửi: Sở Tư pháp")
                .containsSubsequence(
                        "Kế hoạch 77-KH/TU đã được ban hành",
                        "Nhiệm vụ mới: mục III.2, kế hoạch 77-KH/TU",
                        "Nhiệm vụ mới: mục III.10, kế hoạch 77-KH/TU",
                        "Vai trò của cơ quan: chủ trì. Thời hạn: quý II/2018",
                        "20. ",
                        "New task: item III.7, plan 77-KH/TU");
        assertThat(mailsTo(agency.mailbox())).hasSize(1);
    }

    @Test
    void registered_addresses_get_the_letter_too_their_language_first() {
        var email = UUID.randomUUID() + "@haugiang.example";
        var gone = UUID.randomUUID() + "@haugiang.example";
        var administrator = NotificationsApi.as("administrator");
        eventually(
                () ->
                        assertThat(administrator.register(agency.id(), email, "en").statusCode())
                                .isEqualTo(201));
        var removed = administrator.register(agency.id(), gone, "vi");
        administrator.remove(removed.path("id"), removed.header("ETag"));

        publish(plan.task("III.1", part("LEAD", agency.id())));

        eventually(() -> assertThat(mailsTo(email)).hasSize(1));
        assertThat(mailsTo(email).getFirst().subject())
                .isEqualTo("[Tinh Gọn] New task: item III.1, plan 77-KH/TU");
        assertThat(mailsTo(email).getFirst().text()).startsWith("To: Sở Tư pháp");
        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(1));
        assertThat(mailsTo(gone)).isEmpty();
    }

    @Test
    void no_letter_goes_to_an_agency_that_has_merged_away() {
        var old = AgencyOfProvince.named("Sở Lao động");
        publish(old.established(), old.mergedInto(agency.state()));
        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(1));

        publish(plan.task("III.2", part("LEAD", old.id())));

        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(2));
        assertThat(mailsTo(old.mailbox())).isEmpty();
    }

    @Test
    void a_letter_waits_until_the_mailbox_is_known() {
        var other = AgencyOfProvince.named("Sở Xây dựng");
        publish(other.withoutMailbox().established());
        publish(plan.task("III.3", part("LEAD", other.id()), part("ADVISE", agency.id())));
        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(1));

        publish(other.established());

        eventually(() -> assertThat(mailsTo(other.mailbox())).hasSize(1));
    }

    @Test
    void a_node_that_dies_with_a_letter_in_hand_leaves_it_to_another() {
        scheduler.pause();
        publish(plan.task("III.4", part("LEAD", agency.id())));
        claimed();

        scheduler.resume();

        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(1));
    }

    @Test
    void a_letter_that_was_sent_but_not_marked_is_sent_again_and_is_the_same() {
        scheduler.pause();
        publish(plan.task("III.5", part("LEAD", agency.id())));
        var delivery = claimed();
        channel.send(writer.write(delivery, addresses.mailbox(agency.id()).orElseThrow()));
        publish(plan.task("III.6", part("LEAD", agency.id())));

        scheduler.resume();

        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(3));
        var texts = mailsTo(agency.mailbox()).stream().map(Mail::text).toList();
        assertThat(texts.stream().filter(text -> text.contains("III.5")).distinct()).hasSize(1);
        assertThat(texts.stream().filter(text -> text.contains("III.6"))).hasSize(1);
    }

    @Test
    void letters_wait_while_the_mail_server_is_away() {
        var interrupted = interrupted();
        interrupted.goAway();
        publish(plan.task("III.7", part("LEAD", agency.id())));
        eventually(() -> assertThat(failures()).containsExactly("PENDING: connection refused"));

        interrupted.comeBack();

        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(1));
    }

    @Test
    void a_letter_that_is_refused_for_good_fails_and_holds_up_no_other() {
        var interrupted = interrupted();
        interrupted.refuse();
        publish(plan.task("III.8", part("LEAD", agency.id())));
        eventually(() -> assertThat(failures()).containsExactly("FAILED: 550 no such mailbox"));

        interrupted.comeBack();
        publish(plan.task("III.9", part("LEAD", agency.id())));

        eventually(() -> assertThat(mailsTo(agency.mailbox())).hasSize(1));
        assertThat(mailsTo(agency.mailbox()).getFirst().text()).contains("III.9");
    }

    @Test
    void who_was_removed_meanwhile_gets_no_letter() {
        scheduler.pause();
        var gone = UUID.randomUUID() + "@haugiang.example";
        var administrator = NotificationsApi.as("administrator");
        eventually(
                () ->
                        assertThat(administrator.recipients(agency.id()).statusCode())
                                .isEqualTo(200));
        var registered = administrator.register(agency.id(), gone, "vi");
        publish(plan.task("III.10", part("LEAD", agency.id())));
        eventually(() -> assertThat(states()).containsExactly("PENDING", "PENDING"));
        administrator.remove(registered.path("id"), registered.header("ETag"));

        scheduler.resume();

        eventually(() -> assertThat(states()).containsExactlyInAnyOrder("SENT", "CANCELLED"));
        assertThat(mailsTo(gone)).isEmpty();
    }

    private InterruptedMailChannel interrupted() {
        var interrupted = new InterruptedMailChannel(ClientProxy.unwrap(channel));
        QuarkusMock.installMockForType(interrupted, MailChannel.class);
        return interrupted;
    }

    private List<String> states() {
        return ofAgency("select state from delivery where agency_id = :agency");
    }

    private List<String> failures() {
        return ofAgency(
                "select state || ': ' || last_failure from delivery where agency_id = :agency");
    }

    private List<String> ofAgency(String query) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(query)
                                .bind("agency", agency.id())
                                .mapTo(String.class)
                                .list());
    }

    private Delivery claimed() {
        var own = new Delivery[1];
        eventually(
                () -> {
                    own[0] = deliveries.claim().orElseThrow();
                    assertThat(own[0].agencyId()).isEqualTo(agency.id());
                });
        return own[0];
    }

    private static List<Mail> mailsTo(String address) {
        return RealParts.client().mails().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }
}
