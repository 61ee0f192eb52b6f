package vn.tinhgon.agencies.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.events.ConcurrentPostsChanged;
import vn.tinhgon.events.HeldPost;

/**
 * Posts that one person holds.
 *
 * @param posts two or more, the first of them the main one
 * @param eligibilityNote why one person may hold them
 * @param endedOn the first day on which they are held apart, null while no end is known
 * @param decision by which they are held together or, once ended, by which they are not
 */
public record ConcurrentPosts(
        UUID id,
        long version,
        List<Post> posts,
        String eligibilityNote,
        LocalDate since,
        LocalDate endedOn,
        Decision decision) {

    /** One person instead of as many as there are posts. */
    public int savedPosts() {
        return posts.size() - 1;
    }

    void mustBeHeld(LocalDate on) {
        if (endedOn != null) {
            throw new PostsHeldApart(endedOn);
        }
        if (!on.isAfter(since)) {
            throw new EndsBeforeItBegan(since);
        }
    }

    ConcurrentPostsChanged changed(String scope, String level) {
        return new ConcurrentPostsChanged(
                id,
                endedOn == null ? "HELD" : "ENDED",
                posts.stream().map(post -> new HeldPost(post.agencyId(), post.title())).toList(),
                savedPosts(),
                decision.told(),
                scope,
                level,
                endedOn == null ? since : endedOn);
    }
}
