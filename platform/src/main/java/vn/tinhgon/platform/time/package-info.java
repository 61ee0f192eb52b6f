/** One clock for everything: dates are local dates in Asia/Ho_Chi_Minh. */
package vn.tinhgon.platform.time;
