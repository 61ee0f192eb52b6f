package vn.tinhgon.platform.rest;

/**
 * A view of something that changes; its version is told as {@code ETag} and asked back as {@code
 * If-Match}.
 */
public interface Versioned {

    long version();
}
