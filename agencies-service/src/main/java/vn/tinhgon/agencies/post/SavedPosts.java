package vn.tinhgon.agencies.post;

/** How many posts fewer are filled because some are held together. */
public record SavedPosts(int arrangements, int savedPosts) {}
