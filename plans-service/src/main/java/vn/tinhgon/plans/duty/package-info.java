/** Which agencies have to issue a plan of their own, and what is told of it. */
package vn.tinhgon.plans.duty;
