/** Reads what a document wants to be told and to be reached: reporting duties and targets. */
package vn.tinhgon.plans.importing.reading.duty;
