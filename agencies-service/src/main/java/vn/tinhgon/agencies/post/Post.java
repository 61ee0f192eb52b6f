package vn.tinhgon.agencies.post;

import java.util.UUID;

import vn.tinhgon.platform.text.VietnameseText;

/** A post in an agency, by its title. */
public record Post(UUID agencyId, String title) {

    public Post {
        title = VietnameseText.normalise(title);
    }
}
