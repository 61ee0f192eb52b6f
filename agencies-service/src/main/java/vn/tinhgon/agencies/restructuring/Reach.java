package vn.tinhgon.agencies.restructuring;

/**
 * How far a case reaches.
 *
 * @param scope the path of the smallest area that holds all it touches
 * @param level the code of that area's level
 */
record Reach(String scope, String level) {}
