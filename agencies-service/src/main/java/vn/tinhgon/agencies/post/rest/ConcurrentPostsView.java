package vn.tinhgon.agencies.post.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.post.ConcurrentPosts;
import vn.tinhgon.platform.rest.Versioned;

/** Posts that one person holds. */
@Schema(name = "ConcurrentPosts")
public record ConcurrentPostsView(
        UUID id,
        long version,
        List<PostBody> posts,
        @Schema(description = "How many posts fewer are filled by it") int savedPosts,
        String eligibilityNote,
        LocalDate since,
        @Schema(
                        description =
                                "The first day on which they are held apart, null while none is known")
                LocalDate endedOn,
        DecisionBody decision)
        implements Versioned {

    static ConcurrentPostsView of(ConcurrentPosts held) {
        return new ConcurrentPostsView(
                held.id(),
                held.version(),
                held.posts().stream().map(PostBody::of).toList(),
                held.savedPosts(),
                held.eligibilityNote(),
                held.since(),
                held.endedOn(),
                DecisionBody.of(held.decision()));
    }
}
