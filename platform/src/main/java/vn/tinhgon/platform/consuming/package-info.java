/**
 * Events arrive at least once and take effect once: the id is noted in the transaction of the
 * effect.
 */
package vn.tinhgon.platform.consuming;
