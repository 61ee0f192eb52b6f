package vn.tinhgon.agencies.post.rest;

import java.util.UUID;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.post.Post;

/** A post in requests and answers. */
@Schema(name = "Post")
public record PostBody(
        @NotNull UUID agencyId,
        @Schema(description = "What the post is called, never who holds it", examples = "Bí thư")
                @NotBlank
                @Size(max = 200)
                String title) {

    static PostBody of(Post post) {
        return new PostBody(post.agencyId(), post.title());
    }

    Post post() {
        return new Post(agencyId, title);
    }
}
