package vn.tinhgon.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhgon.notifications.testing.Events.eventually;
import static vn.tinhgon.notifications.testing.Events.publish;
import static vn.tinhgon.notifications.testing.PlanOfProvince.part;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.events.DomainEvent;
import vn.tinhgon.notifications.channel.MailChannel;
import vn.tinhgon.notifications.testing.AgencyOfProvince;
import vn.tinhgon.notifications.testing.Events;
import vn.tinhgon.notifications.testing.Mails;
import vn.tinhgon.notifications.testing.NotificationsApi;
import vn.tinhgon.notifications.testing.PlanOfProvince;
import vn.tinhgon.parts.Mail;

@QuarkusTest
class LettersTest {

    private final AgencyOfProvince agency = AgencyOfProvince.named("Sở Tư pháp");
    private final PlanOfProvince plan = PlanOfProvince.by(agency.id(), agency.id());

    private final NotificationsApi administrator = NotificationsApi.as("administrator");

    @Inject Post post;
    @Inject Deliveries deliveries;
    @Inject AddressBook addresses;
    @Inject LetterWriter writer;
    @Inject MailChannel channel;
    @Inject Jdbi jdbi;

    @BeforeEach
    void the_agency_is_known() {
        Events.settleTheProvince();
        publish(agency.established());
        post.hold();
    }

    @AfterEach
    void the_postman_walks() {
        post.release();
    }

    @Test
    void all_that_a_plan_gives_an_agency_goes_into_one_letter() {
        publish(plan.issued(19));
        publish(
                IntStream.rangeClosed(1, 19)
                        .mapToObj(i -> plan.task("III." + (20 - i), part("LEAD", agency.id())))
                        .toArray(DomainEvent[]::new));

        post.bring(agency, 20);

        assertThat(Mails.to(agency.mailbox())).hasSize(1);
        var letter = Mails.to(agency.mailbox()).getFirst();
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
    }

    @Test
    void a_letter_waits_a_while_after_each_notice_that_joins_it() {
        publish(plan.task("III.1", part("LEAD", agency.id())));
        post.gathered(agency, 1);
        var first = leaves();

        publish(plan.task("III.2", part("LEAD", agency.id())));
        post.gathered(agency, 2);

        assertThat(leaves()).isAfter(first);
        assertThat(post.states(agency)).containsExactly("PENDING");
    }

    @Test
    void registered_addresses_get_the_letter_too_their_language_first() {
        var email = UUID.randomUUID() + "@haugiang.example";
        var gone = UUID.randomUUID() + "@haugiang.example";
        register(email, "en");
        var removed = register(gone, "vi");
        administrator.remove(removed.path("id"), removed.header("ETag"));

        publish(plan.task("III.1", part("LEAD", agency.id())));

        post.bring(agency, 1);

        assertThat(Mails.to(email)).hasSize(1);
        assertThat(Mails.to(email).getFirst().subject())
                .isEqualTo("[Tinh Gọn] New task: item III.1, plan 77-KH/TU");
        assertThat(Mails.to(email).getFirst().text()).startsWith("To: Sở Tư pháp");
        assertThat(Mails.to(agency.mailbox())).hasSize(1);
        assertThat(Mails.to(gone)).isEmpty();
    }

    @Test
    void no_letter_goes_to_an_agency_that_has_merged_away() {
        var old = AgencyOfProvince.named("Sở Lao động");
        publish(old.established(), old.mergedInto(agency.state()));
        post.bring(agency, 1);

        publish(plan.task("III.2", part("LEAD", old.id())));
        post.bring(agency, 1);

        assertThat(Mails.to(agency.mailbox())).hasSize(2);
        assertThat(Mails.to(old.mailbox())).isEmpty();
    }

    @Test
    void a_letter_to_an_agency_that_was_divided_meanwhile_goes_to_nobody() {
        var old = AgencyOfProvince.named("Sở Lao động");
        publish(old.established());
        publish(plan.task("III.2", part("LEAD", old.id())));
        post.gathered(old, 1);
        publish(old.dividedInto(agency.state(), AgencyOfProvince.named("Sở Y tế").state()));
        post.gathered(agency, 1);

        post.bring(old, 1);

        assertThat(post.fates(old)).containsExactly("CANCELLED: agency ended");
        assertThat(Mails.to(old.mailbox())).isEmpty();
        assertThat(Mails.to(agency.mailbox())).hasSize(1);
    }

    @Test
    void a_letter_waits_until_the_mailbox_is_known() {
        var other = AgencyOfProvince.named("Sở Xây dựng");
        publish(other.withoutMailbox().established());
        publish(plan.task("III.3", part("LEAD", other.id()), part("ADVISE", agency.id())));
        post.bring(other, 1);
        assertThat(post.fates(other)).containsExactly("PENDING: no address");
        post.release();

        publish(other.established());

        eventually(() -> assertThat(Mails.to(other.mailbox())).hasSize(1));
    }

    @Test
    void a_node_that_dies_with_a_letter_in_hand_leaves_it_to_another() {
        publish(plan.task("III.4", part("LEAD", agency.id())));
        claimed();

        post.release();

        eventually(() -> assertThat(Mails.to(agency.mailbox())).hasSize(1));
    }

    @Test
    void a_letter_that_was_sent_but_not_marked_is_sent_again_and_is_the_same() {
        publish(plan.task("III.5", part("LEAD", agency.id())));
        var delivery = claimed();
        channel.send(writer.write(delivery, addresses.mailbox(agency.id()).orElseThrow()));
        publish(plan.task("III.6", part("LEAD", agency.id())));

        post.release();

        eventually(() -> assertThat(Mails.to(agency.mailbox())).hasSize(3));
        var texts = Mails.to(agency.mailbox()).stream().map(Mail::text).toList();
        assertThat(texts.stream().filter(text -> text.contains("III.5")).distinct()).hasSize(1);
        assertThat(texts.stream().filter(text -> text.contains("III.6"))).hasSize(1);
    }

    @Test
    void who_was_removed_meanwhile_gets_no_letter() {
        var gone = UUID.randomUUID() + "@haugiang.example";
        var registered = register(gone, "vi");
        publish(plan.task("III.10", part("LEAD", agency.id())));
        post.gathered(agency, 1);
        assertThat(post.states(agency)).containsExactly("PENDING", "PENDING");
        administrator.remove(registered.path("id"), registered.header("ETag"));

        post.bring(agency, 1);

        assertThat(post.states(agency)).containsExactlyInAnyOrder("SENT", "CANCELLED");
        assertThat(Mails.to(gone)).isEmpty();
    }

    /** Registers an address as soon as the agency is known, which no answer waits for. */
    private Response register(String email, String language) {
        var answer = new Response[1];
        eventually(
                () -> {
                    answer[0] = administrator.register(agency.id(), email, language);
                    assertThat(answer[0].statusCode()).isEqualTo(201);
                });
        return answer[0];
    }

    /** When the agency's open letter is due. */
    private OffsetDateTime leaves() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select next_attempt_at from delivery where agency_id = :agency")
                                .bind("agency", agency.id())
                                .mapTo(OffsetDateTime.class)
                                .one());
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
}
