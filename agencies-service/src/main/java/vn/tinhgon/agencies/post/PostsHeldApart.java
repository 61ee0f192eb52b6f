package vn.tinhgon.agencies.post;

import java.time.LocalDate;

import vn.tinhgon.platform.problem.Refusal;

/** The posts are no longer held together. */
public class PostsHeldApart extends Refusal {

    PostsHeldApart(LocalDate on) {
        super(Kind.CONFLICT, "posts-held-apart", on);
    }
}
