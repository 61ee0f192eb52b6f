/**
 * What the services tell each other and everybody else: immutable facts in the past tense, with JDK
 * types only.
 *
 * <p>Within {@code v1} a record only grows: a new component is nullable, none is renamed or
 * removed. Dates are local dates in Asia/Ho_Chi_Minh. A {@code scope} is the path of an area from
 * the country down, such as {@code vn.93}.
 */
package vn.tinhgon.events;
