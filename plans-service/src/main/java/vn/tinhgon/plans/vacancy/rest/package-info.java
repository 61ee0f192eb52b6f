/** REST over what waits for another agency. */
package vn.tinhgon.plans.vacancy.rest;
