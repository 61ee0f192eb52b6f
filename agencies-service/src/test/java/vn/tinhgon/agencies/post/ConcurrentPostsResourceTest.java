package vn.tinhgon.agencies.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tinhgon.agencies.post.PostsApi.REGISTRAR;
import static vn.tinhgon.agencies.post.PostsApi.SINCE;
import static vn.tinhgon.agencies.post.PostsApi.end;
import static vn.tinhgon.agencies.post.PostsApi.held;
import static vn.tinhgon.agencies.post.PostsApi.hold;
import static vn.tinhgon.agencies.post.PostsApi.listed;
import static vn.tinhgon.agencies.post.PostsApi.post;
import static vn.tinhgon.agencies.post.PostsApi.saved;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.AgenciesApi;
import vn.tinhgon.agencies.Province;
import vn.tinhgon.agencies.Told;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.events.ConcurrentPostsChanged;

@QuarkusTest
class ConcurrentPostsResourceTest {

    private static final LocalDate APART = LocalDate.of(2026, 1, 1);

    @Inject Told told;
    @Inject Knowledge knowledge;
    private UUID committee;
    private UUID council;

    @BeforeEach
    void agencies() {
        Province.register();
        committee = REGISTRAR.department("Cấp ủy").id();
        council = REGISTRAR.department("Hội đồng").id();
    }

    @Test
    void two_posts_of_one_person_save_one() {
        var before = saved();

        var held = hold(post(committee, "Bí thư"), post(council, "Chủ tịch"));

        held.statusCode(201).body("savedPosts", equalTo(1)).body("endedOn", nullValue());
        assertThat(saved() - before).isEqualTo(1);
    }

    @Test
    void they_are_listed_while_they_are_held() {
        String id = hold(post(committee, "Bí thư"), post(council, "Chủ tịch")).extract().path("id");
        var then = knowledge.now();

        end(id, APART).statusCode(200).body("endedOn", equalTo(APART.toString()));

        listed("?asOf=2025-12-31").body("items.id", hasItem(id));
        listed("?asOf=2026-01-01").body("items.id", not(hasItem(id)));
        listed("?asOf=2026-01-01&knownAt=" + then).body("items.id", hasItem(id));
        assertThat(told.about(id, ConcurrentPostsChanged.class))
                .extracting(ConcurrentPostsChanged::state, ConcurrentPostsChanged::effectiveOn)
                .containsExactly(tuple("HELD", SINCE), tuple("ENDED", APART));
    }

    @Test
    void they_end_once_and_after_they_began() {
        String id = hold(post(committee, "Bí thư"), post(council, "Chủ tịch")).extract().path("id");

        end(id, SINCE).statusCode(400).body("errors[0].code", equalTo("end-not-after-beginning"));
        end(id, APART).statusCode(200);
        end(id, APART).statusCode(409).body("code", equalTo("posts-held-apart"));
    }

    @Test
    void one_post_is_not_held_together_with_itself() {
        hold(post(committee, "Bí thư"))
                .statusCode(400)
                .body("errors[0].code", equalTo("posts-of-one"));
        hold(post(committee, "Bí thư"), post(committee, "Bí  thư"))
                .statusCode(400)
                .body("errors[0].code", equalTo("post-twice"));
    }

    @Test
    void posts_of_another_province_do_not_exist() {
        String id = hold(post(committee, "Bí thư"), post(council, "Chủ tịch")).extract().path("id");

        AgenciesApi.as("foreign").get("/concurrent-posts/{id}", id).statusCode(404);
        AgenciesApi.as("foreign")
                .post(
                        "/concurrent-posts",
                        held(post(committee, "Bí thư"), post(council, "Chủ tịch")))
                .statusCode(404);
    }
}
