/** What a case is made of, as it is stated; plain values that cannot contradict themselves. */
package vn.tinhgon.agencies.restructuring.move;
