/** How a service starts: with settings of its own, or not at all. */
package vn.tinhgon.platform.start;
