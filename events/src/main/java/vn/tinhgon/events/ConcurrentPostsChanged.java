package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * One person holds several posts from a day on, or no longer does; the posts are named, the person
 * is not.
 *
 * @param state {@code HELD} or {@code ENDED}
 * @param savedPosts how many posts fewer are filled by it
 */
@JsonTypeName("concurrent-posts-changed")
public record ConcurrentPostsChanged(
        UUID arrangementId,
        String state,
        List<HeldPost> posts,
        int savedPosts,
        Decision decision,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements StaffingEvent {
    public ConcurrentPostsChanged {
        posts = List.copyOf(posts);
    }

    @Override
    public UUID aggregateId() {
        return arrangementId;
    }
}
