/** The registry of areas and agencies through time, and the cases that change it. */
package vn.tinhgon.agencies;
