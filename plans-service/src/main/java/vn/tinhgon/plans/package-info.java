/** Plans and their tasks, from the document that gives them to the evidence that they are done. */
package vn.tinhgon.plans;
