package vn.tinhgon.agencies.post;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.platform.problem.InvalidField;

/** Posts that are to be held together. */
public record NewConcurrentPosts(
        List<Post> posts, String eligibilityNote, LocalDate since, Decision decision) {

    public NewConcurrentPosts {
        posts = List.copyOf(posts);
        if (posts.size() < 2) {
            throw new InvalidField("posts", "posts-of-one");
        }
        if (new HashSet<>(posts).size() < posts.size()) {
            throw new InvalidField("posts", "post-twice");
        }
    }
}
