/**
 * Reads the words of a document as a deadline: one small class an idiom, asked in order until one
 * recognises itself.
 */
package vn.tinhgon.plans.deadline.reading;
