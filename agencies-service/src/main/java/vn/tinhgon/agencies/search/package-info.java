/**
 * Finds agencies by what people write, whatever the spelling, and says why. A query over an index
 * of names that the database keeps; names are compared word by word because the words are few and
 * shared by all, which is what makes trigrams slow here.
 */
package vn.tinhgon.agencies.search;
