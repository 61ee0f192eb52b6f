/** Which plans carry a document out, from the centre down to the communes (queries). */
package vn.tinhgon.plans.cascade;
