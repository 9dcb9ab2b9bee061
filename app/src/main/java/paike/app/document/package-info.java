/**
 * Documents for people, said once and written as a page of HTML or as a file of Word: headings,
 * paragraphs, tables, charts. May import the model and the frame of {@code paike.app.pages}.
 */
@NullMarked
package paike.app.document;

import org.jspecify.annotations.NullMarked;
